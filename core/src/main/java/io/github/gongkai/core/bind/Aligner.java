package io.github.gongkai.core.bind;

import io.github.gongkai.core.spi.GridRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which of the cells after a label are its values, where a source adds blank cells before or
 * after them. A window of as many cells as there are targets is possible if all cells outside it
 * are blank. Where several are possible, the rows of the same shape must agree on one; where a row
 * does not have the width of its table, a cell may be missing, and only a window without blank
 * cells counts.
 */
final class Aligner {
  private final List<ValueRow> rows;
  private final boolean isTight;
  private final int width;
  private final boolean isAtStart;
  private final boolean isAtEnd;
  private final Map<Shape, Set<Integer>> offsets = new HashMap<>();

  Aligner(List<ValueRow> rows) {
    this.rows = rows;
    Map<Integer, Long> widths =
        written(rows).collect(Collectors.groupingBy(r -> r.row().width(), Collectors.counting()));
    this.width =
        widths.entrySet().stream()
            .max(
                Map.Entry.<Integer, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0);
    long tight = written(rows).filter(row -> row.room() == row.size()).count();
    this.isTight = tight > widths.getOrDefault(width, 0L);
    this.isAtStart = isPossibleInAll(row -> 0);
    this.isAtEnd = isPossibleInAll(row -> row.room() - row.size());
    learn();
  }

  /** Lets the heads say where the values of each shape stand, or else the rows of that shape. */
  private void learn() {
    rows.stream().filter(ValueRow::isHead).forEach(this::narrow);
    Set<Shape> known = Set.copyOf(offsets.keySet());
    rows.stream()
        .filter(row -> !row.isHead() && isRegular(row) && !known.contains(shape(row)))
        .forEach(this::narrow);
  }

  private void narrow(ValueRow row) {
    offsets.merge(shape(row), new HashSet<>(possible(row)), Aligner::common);
  }

  /** Returns the offset of the values after the label, or empty if it cannot be told. */
  OptionalInt offset(ValueRow row) {
    List<Integer> possible = possible(row);
    if (row.isBlank()) {
      return first(possible);
    }
    if (!isRegular(row)) {
      List<Integer> full = possible.stream().filter(offset -> isFull(row, offset)).toList();
      return lacksOnlyPads(row) ? OptionalInt.of(0) : only(full);
    }
    Set<Integer> agreed = offsets.getOrDefault(shape(row), Set.of());
    List<Integer> left =
        agreed.isEmpty() ? possible : possible.stream().filter(agreed::contains).toList();
    return left.size() > 1
        ? atEdge(row).filter(left::contains).map(OptionalInt::of).orElseGet(OptionalInt::empty)
        : only(left);
  }

  /**
   * Returns the offset on the side on which the values of the whole table stand: right after the
   * labels, or at the end, if the other side is not possible in some row.
   */
  private Optional<Integer> atEdge(ValueRow row) {
    return isAtStart == isAtEnd
        ? Optional.empty()
        : Optional.of(isAtStart ? 0 : row.room() - row.size());
  }

  private boolean isPossibleInAll(ToIntFunction<ValueRow> offset) {
    return rows.stream()
        .filter(row -> !row.isHead() && !row.isBlank() && row.room() >= row.size())
        .allMatch(row -> possible(row).contains(offset.applyAsInt(row)));
  }

  /** Returns whether the row has as many cells as its table has, so that none is missing. */
  boolean isWhole(ValueRow row, int offset) {
    return isRegular(row) || isFull(row, offset);
  }

  private static Stream<ValueRow> written(List<ValueRow> rows) {
    return rows.stream().filter(row -> row.row().origin() == GridRow.Origin.AS_WRITTEN);
  }

  private boolean isRegular(ValueRow row) {
    boolean isTightRow = isTight || row.row().origin() != GridRow.Origin.AS_WRITTEN;
    return isTightRow ? row.room() == row.size() : row.row().width() == width;
  }

  /**
   * A source that pads rows on the right, as others with the same labels show, may drop the pads of
   * the last one. One cell less may be any cell; it was a pad if the last is no pad, or if two are
   * missing at once.
   */
  private boolean lacksOnlyPads(ValueRow row) {
    int pads = width - row.start() - row.size();
    boolean isPaddedOnTheRight =
        offsets.entrySet().stream()
            .filter(e -> e.getKey().start() == row.start() && e.getKey().room() > row.size())
            .map(Map.Entry::getValue)
            .reduce((a, b) -> a.equals(b) ? a : Set.of())
            .filter(Set.of(0)::equals)
            .isPresent();
    return isPaddedOnTheRight
        && !isTight
        && row.room() == row.size()
        && (pads > 1 || !row.rest().get(row.size() - 1).isBlank());
  }

  /** Returns the offsets at which no value would stand outside the window. */
  private static List<Integer> possible(ValueRow row) {
    List<TableCell> rest = row.rest();
    int latest = rest.size() - row.size();
    if (row.isBlank()) {
      return IntStream.rangeClosed(0, latest).boxed().toList();
    }
    int first = 0;
    while (rest.get(first).isBlank()) {
      first++;
    }
    int last = rest.size() - 1;
    while (rest.get(last).isBlank()) {
      last--;
    }
    int earliest = Math.max(0, last + 1 - row.size());
    return IntStream.rangeClosed(earliest, Math.min(first, latest)).boxed().toList();
  }

  private static boolean isFull(ValueRow row, int offset) {
    return row.rest().subList(offset, offset + row.size()).stream().noneMatch(TableCell::isBlank);
  }

  private static Set<Integer> common(Set<Integer> a, Set<Integer> b) {
    Set<Integer> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }

  private static OptionalInt only(List<Integer> offsets) {
    return offsets.size() == 1 ? first(offsets) : OptionalInt.empty();
  }

  private static OptionalInt first(List<Integer> offsets) {
    return offsets.isEmpty() ? OptionalInt.empty() : OptionalInt.of(offsets.get(0));
  }

  private static Shape shape(ValueRow row) {
    return new Shape(row.start(), row.room(), row.size());
  }

  /** Rows with the same label and value cells. */
  private record Shape(int start, int room, int size) {}
}
