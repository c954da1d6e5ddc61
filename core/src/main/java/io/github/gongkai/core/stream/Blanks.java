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
    List<StreamTable> labelled = tables.stream().filter(StreamTable::hasLabels).toList();
    List<Integer> atEnd =
        labelled.stream()
            .map(StreamTable::spaceAtEnd)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .toList();
    return new Blanks(
        !labelled.isEmpty() && labelled.stream().allMatch(StreamTable::showsAllBlanks),
        atEnd.size() > 1 && Set.copyOf(atEnd).size() == 1 ? atEnd.get(0) : 0);
  }
}
