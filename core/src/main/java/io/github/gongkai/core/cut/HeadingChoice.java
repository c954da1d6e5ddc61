package io.github.gongkai.core.cut;

import io.github.gongkai.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses one heading a section: a printed one before other spellings before one glued to a
 * paragraph; of other spellings one with the number of the section; of several the one with most
 * text up to the next, so that a table of contents has no say.
 */
final class HeadingChoice {
  private final List<Heading> all;
  private final Map<Section, Integer> best = new EnumMap<>(Section.class);

  private HeadingChoice(List<Heading> all) {
    this.all = all;
  }

  /** Returns the headings of the sections among {@code all}, in their order. */
  static List<Heading> choose(List<Heading> all) {
    HeadingChoice choice = new HeadingChoice(all);
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isGlued() && !isParagraph(all.get(i))) {
        choice.consider(i);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isGlued() && choice.isInOrder(i)) {
        choice.consider(i);
      }
    }
    return choice.best.values().stream().sorted().map(all::get).toList();
  }

  /** Another spelling under the number of a paragraph, （一）主动公开工作情况, is no heading. */
  private static boolean isParagraph(Heading heading) {
    return heading.kind() == Heading.Kind.ALIAS
        && heading.isNumberedAsParagraph()
        && !heading.isNumberedRight();
  }

  private void consider(int index) {
    best.merge(
        all.get(index).section(), index, (a, b) -> better(b).compareTo(better(a)) > 0 ? b : a);
  }

  /** Returns whether no heading of a later section stands before, and none of an earlier after. */
  private boolean isInOrder(int index) {
    int number = all.get(index).section().number();
    List<Integer> others = new ArrayList<>(best.values());
    others.removeIf(other -> all.get(other).section().number() == number);
    return others.stream()
        .allMatch(other -> (other < index) == (all.get(other).section().number() < number));
  }

  private Rank better(int index) {
    Heading heading = all.get(index);
    int next = index + 1 < all.size() ? all.get(index + 1).linesBefore() : Integer.MAX_VALUE;
    boolean isNumbered =
        heading.kind() == Heading.Kind.PRINTED
            || (heading.isNumberedRight() && !heading.isNumberedAsParagraph());
    return new Rank(heading.kind(), isNumbered, next - heading.linesBefore());
  }

  private record Rank(Heading.Kind kind, boolean isNumbered, int lines)
      implements Comparable<Rank> {
    private static final Comparator<Rank> ORDER =
        Comparator.comparing(Rank::kind)
            .reversed()
            .thenComparing(Rank::isNumbered)
            .thenComparing(Rank::lines);

    @Override
    public int compareTo(Rank other) {
      return ORDER.compare(this, other);
    }
  }
}
