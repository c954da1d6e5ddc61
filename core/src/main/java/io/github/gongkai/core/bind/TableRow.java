package io.github.gongkai.core.bind;

import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A row of a grid whose cells know what they may mean. */
final class TableRow {
  private final List<TableCell> cells;
  private final GridRow.Origin origin;
  private final int firstValue;
  private final int values;

  TableRow(List<TableCell> cells, GridRow.Origin origin) {
    this.cells = cells;
    this.origin = origin;
    int first = indexOf(TableCell::isValue);
    this.firstValue = first < 0 ? cells.size() : first;
    this.values = first < 0 ? 0 : count(TableCell::isValue);
  }

  static TableRow of(GridRow row, Vocabulary vocabulary) {
    List<TableCell> cells = new ArrayList<>(row.cells().size());
    for (GridCell written : row.cells()) {
      TableCell cell = new TableCell(written, vocabulary);
      if (GluedLabels.mayBeSeveral(cell)) {
        cells.addAll(GluedLabels.part(cell, vocabulary));
      } else {
        cells.add(cell);
      }
    }
    return new TableRow(List.copyOf(cells), row.origin());
  }

  List<TableCell> cells() {
    return cells;
  }

  /** Returns how the row stood in the source. */
  GridRow.Origin origin() {
    return origin;
  }

  int width() {
    return cells.size();
  }

  /** Returns the part of the row from {@code from} to {@code to}. */
  TableRow part(int from, int to) {
    return from == 0 && to == cells.size() ? this : new TableRow(cells.subList(from, to), origin);
  }

  /** Returns the row with a cell for each column from {@code start} on that merged cells cover. */
  TableRow partedFrom(int start) {
    List<TableCell> parted = new ArrayList<>(cells.subList(0, start));
    for (TableCell cell : cells.subList(start, width())) {
      if (cell.columns() > 1) {
        cell.use();
      }
      parted.addAll(cell.parted());
    }
    return new TableRow(parted, origin);
  }

  /** Returns the index of the first cell that {@code fits}, or -1. */
  int indexOf(Predicate<TableCell> fits) {
    for (int i = 0; i < cells.size(); i++) {
      if (fits.test(cells.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the index of the first cell that holds a value, or the width. */
  int firstValue() {
    return firstValue;
  }

  boolean hasValue() {
    return values > 0;
  }

  int values() {
    return values;
  }

  private int count(Predicate<TableCell> fits) {
    int count = 0;
    for (int i = 0; i < cells.size(); i++) {
      count += fits.test(cells.get(i)) ? 1 : 0;
    }
    return count;
  }

  /** Returns whether a cell has words of the form. */
  boolean hasTerms() {
    return indexOf(cell -> !cell.terms().isEmpty()) >= 0;
  }

  /** Returns whether a cell was read, or has words of the form. */
  boolean isKnown() {
    return hasTerms() || indexOf(TableCell::isUsed) >= 0;
  }

  /** Marks the cells with words of the form as read. */
  void useKnown() {
    for (TableCell cell : cells) {
      if (!cell.terms().isEmpty()) {
        cell.use();
      }
    }
  }

  boolean isBlank() {
    return indexOf(cell -> !cell.isBlank()) < 0;
  }

  /** Returns the unit that is all the row holds. */
  Optional<String> unit() {
    int filled = indexOf(cell -> !cell.isBlank());
    return count(cell -> !cell.isBlank()) == 1
        ? LabelUnit.ofRow(cells.get(filled).text())
        : Optional.empty();
  }

  /** Returns how many cells may be a part of the head of {@code table}. */
  int headCells(FormTable table) {
    return count(cell -> cell.isHeadOf(table));
  }

  /** Returns where the cells stand that are not blank; where the first stands if all are. */
  Span span() {
    return span(cells);
  }

  static Span span(List<TableCell> cells) {
    @Nullable Span span = null;
    for (TableCell cell : cells) {
      if (!cell.isBlank()) {
        span = span == null ? cell.span() : span.to(cell.span());
      }
    }
    return span == null ? cells.get(0).span() : span;
  }
}
