package io.github.gongkai.core.schema;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** How near a damaged label is to the one that it may have been, both folded. */
public final class Similarity {
  private static final int SHORTEST_CUT = 6;
  private static final int SHORTEST_DAMAGED = 4;
  private static final int MOST_CHANGES = 2;
  private static final int CHARACTERS_PER_CHANGE = 3;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_CHANGES);

  private Similarity() {}

  /** Returns whether {@code label} was cut off, and is long enough to be known by its beginning. */
  public static boolean isCut(String damaged, String label) {
    return damaged.length() >= SHORTEST_CUT
        && damaged.length() < label.length()
        && label.startsWith(damaged);
  }

  /** Returns how many changed characters are allowed for in {@code damaged}: 0, 1 or 2. */
  public static int mostChanges(String damaged) {
    return damaged.length() < SHORTEST_DAMAGED
        ? 0
        : Math.min(MOST_CHANGES, (damaged.length() - 1) / CHARACTERS_PER_CHANGE);
  }

  /** Returns whether it takes just so many changes to make one of the other; at most 2. */
  public static boolean areApart(String damaged, String label, int changes) {
    return Math.abs(damaged.length() - label.length()) <= changes
        && DISTANCE.apply(damaged, label) == changes;
  }

  /** Returns whether {@code damaged} may have been {@code label}. */
  static boolean isLike(String damaged, String label) {
    if (damaged.equals(label) || isCut(damaged, label)) {
      return true;
    }
    for (int changes = 1; changes <= mostChanges(damaged); changes++) {
      if (areApart(damaged, label, changes)) {
        return true;
      }
    }
    return false;
  }
}
