package io.github.gongkai.core.stream;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the streams of a source show together of its blank cells, for one program wrote them all.
 *
 * @param areAll whether the rows with labels, all of them, show that no blank cell is missing
 * @param atEnd how many blank cells stand after each table that are none of its cells
 */
record Blanks(boolean areAll, int atEnd) {
  static Blanks of(Collection<StreamTable> tables) {
    List<RowSpace> spaces =
        tables.stream().filter(StreamTable::hasLabels).map(StreamTable::space).toList();
    return new Blanks(areAll(spaces), atEnd(spaces));
  }

  /** A table may show where rows end, or have them end as those of another table do. */
  private static boolean areAll(List<RowSpace> spaces) {
    return spaces.stream().anyMatch(RowSpace::isShown)
        && spaces.stream().allMatch(RowSpace::isAlwaysUsual)
        && (spaces.stream().allMatch(RowSpace::isShown)
            || spaces.stream().allMatch(RowSpace::isNone));
  }

  private static int atEnd(List<RowSpace> spaces) {
    List<Integer> atEnd =
        spaces.stream()
            .map(RowSpace::atEnd)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .toList();
    return atEnd.size() > 1 && Set.copyOf(atEnd).size() == 1 ? atEnd.get(0) : 0;
  }
}
