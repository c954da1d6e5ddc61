package io.github.gongkai.core.bind;

import io.github.gongkai.core.spi.GridRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which of the cells after a label are its values, where a source adds blank cells before or
 * after them. Where several offsets are possible, the rows of the same shape must agree on one;
 * where a row does not have the width of its table, a cell may be missing, and only a window
 * without blank cells counts.
 */
final class Aligner {
  private final List<ValueRow> rows;
  private final boolean isTight;
  private final int width;
  private final boolean isAtStart;
  private final boolean isAtEnd;
  private final Map<Shape, Offsets> offsets = new HashMap<>();

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
    offsets.merge(shape(row), Offsets.of(row), Offsets::common);
  }

  /** Returns the offset of the values after the label, or empty if it cannot be told. */
  OptionalInt offset(ValueRow row) {
    Offsets possible = Offsets.of(row);
    if (row.isBlank()) {
      return possible.any();
    }
    if (!isRegular(row)) {
      return lacksOnlyPads(row) ? OptionalInt.of(0) : onlyFull(row, possible);
    }
    Offsets agreed = offsets.getOrDefault(shape(row), possible);
    if (agreed.isEmpty() && row.size() == 1) {
      return OptionalInt.empty(); // A value alone does not tell which of the cells is a note.
    }
    Offsets left = agreed.isEmpty() ? possible : possible.common(agreed);
    OptionalInt only = left.only();
    return only.isPresent() || left.isEmpty() ? only : atEdge(row, left);
  }

  private static OptionalInt onlyFull(ValueRow row, Offsets possible) {
    int[] full = possible.stream().filter(offset -> isFull(row, offset)).limit(2).toArray();
    return full.length == 1 ? OptionalInt.of(full[0]) : OptionalInt.empty();
  }

  /**
   * Returns the offset on the side on which the values of the whole table stand: right after the
   * labels, or at the end, if the other side is not possible in some row.
   */
  private OptionalInt atEdge(ValueRow row, Offsets left) {
    int edge = isAtStart ? 0 : row.room() - row.size();
    return isAtStart != isAtEnd && left.contains(edge) ? OptionalInt.of(edge) : OptionalInt.empty();
  }

  private boolean isPossibleInAll(ToIntFunction<ValueRow> offset) {
    return rows.stream()
        .filter(row -> !row.isHead() && !row.isBlank() && row.room() >= row.size())
        .allMatch(row -> Offsets.of(row).contains(offset.applyAsInt(row)));
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
    List<Offsets> ofPadded =
        offsets.entrySet().stream()
            .filter(e -> e.getKey().start() == row.start() && e.getKey().room() > row.size())
            .map(Map.Entry::getValue)
            .toList();
    return !ofPadded.isEmpty()
        && ofPadded.stream().allMatch(Offsets.START::equals)
        && !isTight
        && row.room() == row.size()
        && (pads > 1 || !row.rest().get(row.size() - 1).isBlank());
  }

  private static boolean isFull(ValueRow row, int offset) {
    return row.rest().subList(offset, offset + row.size()).stream().noneMatch(TableCell::isBlank);
  }

  private static Shape shape(ValueRow row) {
    return new Shape(row.start(), row.room(), row.size());
  }

  /** Rows with the same label and value cells. */
  private record Shape(int start, int room, int size) {}
}
