package io.github.gongkai.core.stream;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The blank cells after the values of a row. A source has the same number after each, or a cell for
 * each that a label above covers in the row below, or as many as fill up the row. A row that has
 * more or fewer lacks a cell, or something was put in.
 */
final class RowSpace {
  private final List<StreamRow> rows;
  private final int[] columns;
  private final Map<Integer, Measure> measures = new HashMap<>();

  RowSpace(List<StreamRow> rows, int[] columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * Returns whether there is as much space after a row as after most rows of its table, and after
   * the last row {@code spaceAtEnd} more, or no other.
   */
  boolean isUsual(int index, int spaceAtEnd) {
    return index + 1 < columns.length
        ? beyondUsual(index) == 0
        : beyondUsual(index) == spaceAtEnd || space(index) == spaceAtEnd;
  }

  /** Returns how many blank cells stand after the last row, if it shows where its values end. */
  OptionalInt atEnd() {
    int last = columns.length - 1;
    boolean isFull = columns[last] > 0 && rows.get(last).filled() == columns[last];
    return isFull && beyondUsual(last) >= 0
        ? OptionalInt.of(beyondUsual(last))
        : OptionalInt.empty();
  }

  private int beyondUsual(int index) {
    Measure measure = measures.computeIfAbsent(table(index), this::measure);
    return measure.of().applyAsInt(index) - measure.usual();
  }

  /** Returns whether every row but the last has the usual space after it, and no cell missing. */
  boolean isAlwaysUsual() {
    return rowsBeforeLast()
        .allMatch(i -> space(i) >= 0 && rows.get(i).filled() <= columns[i] && isUsual(i, 0));
  }

  /** Returns whether there is no space after any row but the last. */
  boolean isNone() {
    return rowsBeforeLast().allMatch(i -> space(i) == 0);
  }

  /** Returns whether a row with a value in its last cell shows where its values end. */
  boolean isShown() {
    return rowsBeforeLast().anyMatch(i -> rows.get(i).filled() == columns[i]);
  }

  private IntStream rowsBeforeLast() {
    return IntStream.range(0, columns.length - 1).filter(i -> columns[i] > 0);
  }

  /** Rows of section 三 have one number of columns, those of section 二 have others. */
  private int table(int index) {
    boolean isOfRequests =
        rows.get(index).leaf().stream()
            .flatMap(StreamCell::rows)
            .anyMatch(term -> term.table() == FormTable.REQUESTS);
    return columns[index] == 0 ? 0 : isOfRequests ? 1 : 2;
  }

  /** Returns the measure in which most rows of a table have the same space after them. */
  private Measure measure(int table) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i + 1 < columns.length; i++) {
      if (table(i) == table) {
        indexes.add(i);
      }
    }
    Measure best = new Measure(this::space, 0, -1);
    List<IntUnaryOperator> kinds =
        List.of(this::space, i -> space(i) - covered(i + 1), i -> rows.get(i).cells().size());
    for (IntUnaryOperator kind : kinds) {
      Map<Integer, Integer> counts = new HashMap<>();
      for (int index : indexes) {
        int value = kind.applyAsInt(index);
        int count = counts.merge(value, 1, Integer::sum);
        if (count > best.count()) {
          best = new Measure(kind, value, count);
        }
      }
    }
    return best;
  }

  private int space(int index) {
    return rows.get(index).values().size() - columns[index];
  }

  /** Returns how many cells before the label of a row are covered by labels of groups above. */
  private int covered(int index) {
    if (index == columns.length || table(index) != 1) {
      return 0;
    }
    int depth =
        rows.get(index).leaf().stream()
            .flatMap(StreamCell::rows)
            .mapToInt(Term.Row::depth)
            .findFirst()
            .orElse(0);
    return depth + 1 - rows.get(index).labels();
  }

  /**
   * A way to measure the space after rows.
   *
   * @param of the space after the row with an index
   * @param usual the space after most rows
   * @param count how many rows have it
   */
  private record Measure(IntUnaryOperator of, int usual, int count) {}
}
