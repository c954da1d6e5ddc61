package io.github.gongkai.core.bind;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the one label that a damaged one was. Only for labels that were looked up in vain, and only
 * among the few that can stand there.
 */
final class Similarity {
  private static final int SHORTEST_CUT = 6;
  private static final int SHORTEST_DAMAGED = 4;
  private static final int MOST_CHANGES = 2;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_CHANGES);

  private Similarity() {}

  /** Returns those of {@code candidates} that {@code key} is the beginning of. */
  static List<String> cut(String key, Collection<String> candidates) {
    return key.length() < SHORTEST_CUT
        ? List.of()
        : candidates.stream().filter(c -> c.startsWith(key) && !c.equals(key)).toList();
  }

  /** Returns the one of {@code candidates} nearest to {@code key}, within two changes. */
  static Optional<String> near(String key, Collection<String> candidates) {
    if (key.length() < SHORTEST_DAMAGED) {
      return Optional.empty();
    }
    for (int changes = 1; changes <= MOST_CHANGES && changes * 3 < key.length(); changes++) {
      int limit = changes;
      List<String> near = candidates.stream().filter(c -> distance(key, c) == limit).toList();
      if (!near.isEmpty()) {
        return only(near);
      }
    }
    return Optional.empty();
  }

  private static int distance(String a, String b) {
    return DISTANCE.apply(a, b);
  }

  private static Optional<String> only(List<String> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
