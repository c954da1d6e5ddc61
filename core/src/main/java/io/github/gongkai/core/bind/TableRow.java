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

/**
 * A row of a grid whose cells know what they may mean.
 *
 * @param cells the cells
 * @param origin how the row stood in the source
 */
record TableRow(List<TableCell> cells, GridRow.Origin origin) {
  static TableRow of(GridRow row, Vocabulary vocabulary) {
    List<TableCell> cells = new ArrayList<>(row.cells().size());
    for (GridCell cell : row.cells()) {
      cells.addAll(GluedLabels.part(new TableCell(cell, vocabulary), vocabulary));
    }
    return new TableRow(List.copyOf(cells), row.origin());
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
    int first = indexOf(TableCell::isValue);
    return first < 0 ? cells.size() : first;
  }

  boolean hasValue() {
    return firstValue() < cells.size();
  }

  long values() {
    return count(TableCell::isValue);
  }

  private long count(Predicate<TableCell> fits) {
    long count = 0;
    for (TableCell cell : cells) {
      count += fits.test(cell) ? 1 : 0;
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
    cells.stream().filter(cell -> !cell.terms().isEmpty()).forEach(TableCell::use);
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
  long headCells(FormTable table) {
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
