package io.github.gongkai.core.bind;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A row of a grid whose cells know what they may mean.
 *
 * @param cells the cells
 * @param origin how the row stood in the source
 */
record TableRow(List<TableCell> cells, GridRow.Origin origin) {
  static TableRow of(GridRow row, Vocabulary vocabulary) {
    List<TableCell> cells =
        row.cells().stream()
            .flatMap(cell -> GluedLabels.part(cell, vocabulary).stream())
            .map(cell -> new TableCell(cell, vocabulary))
            .toList();
    return new TableRow(cells, row.origin());
  }

  int width() {
    return cells.size();
  }

  /** Returns the part of the row from {@code from} to {@code to}. */
  TableRow part(int from, int to) {
    return new TableRow(cells.subList(from, to), origin);
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
    return cells.stream().filter(TableCell::isValue).count();
  }

  /** Returns whether a cell has words of the form. */
  boolean hasTerms() {
    return cells.stream().anyMatch(cell -> !cell.terms().isEmpty());
  }

  /** Returns whether a cell was read, or has words of the form. */
  boolean isKnown() {
    return hasTerms() || cells.stream().anyMatch(TableCell::isUsed);
  }

  /** Marks the cells with words of the form as read. */
  void useKnown() {
    cells.stream().filter(cell -> !cell.terms().isEmpty()).forEach(TableCell::use);
  }

  boolean isBlank() {
    return cells.stream().allMatch(TableCell::isBlank);
  }

  /** Returns the unit that is all the row holds. */
  Optional<String> unit() {
    List<TableCell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() == 1 ? LabelUnit.ofRow(filled.get(0).text()) : Optional.empty();
  }

  /** Returns how many cells may be a part of the head of {@code table}. */
  long headCells(FormTable table) {
    return cells.stream().filter(cell -> cell.isText() && isHead(cell, table)).count();
  }

  private static boolean isHead(TableCell cell, FormTable table) {
    return cell.terms().stream()
        .anyMatch(
            term ->
                term.table() == table
                    && (table == FormTable.REMEDIES
                        || term instanceof Term.Column
                        || term instanceof Term.Word));
  }

  /** Returns where the cells stand that are not blank; where the first stands if all are. */
  Span span() {
    return span(cells);
  }

  static Span span(List<TableCell> cells) {
    return cells.stream()
        .filter(cell -> !cell.isBlank())
        .map(TableCell::span)
        .reduce(Span::to)
        .orElseGet(() -> cells.get(0).span());
  }
}
