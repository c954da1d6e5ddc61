package io.github.gongkai.core.bind;

import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.text.Figure;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of values under a head that is not yet understood.
 *
 * @param row the row
 * @param start the index of the first cell after the label
 * @param formRow the row of the form; empty for one that the form does not know
 * @param label what the row is called
 * @param unit the unit of its amounts as written in its label or above, if any
 */
record DataRow(
    TableRow row, int start, Optional<FormRow> formRow, String label, Optional<String> unit) {
  static DataRow of(TableRow row, int start, FormRow formRow) {
    return of(row, start, formRow, Optional.empty());
  }

  static DataRow of(TableRow row, int start, FormRow formRow, Optional<String> unit) {
    return new DataRow(row, start, Optional.of(formRow), Labels.printed(formRow), unit);
  }

  static DataRow extra(TableRow row, int start, String label) {
    return new DataRow(row, start, Optional.empty(), label, Optional.empty());
  }

  /** Returns how many cells after the label are not blank. */
  long values() {
    long values = 0;
    for (int i = start; i < row.width(); i++) {
      values += row.cells().get(i).isBlank() ? 0 : 1;
    }
    return values;
  }

  /** Returns how many cells stand after the label, blank ones too. */
  int room() {
    return row.width() - start;
  }

  /** Returns whether the row was put together from a stream, where no cell is covered. */
  boolean isOfStream() {
    return row.origin() == GridRow.Origin.STREAM;
  }

  /** Returns whether a value stands beyond {@code size} cells. */
  boolean isWiderThan(int size) {
    for (int i = start + size; i < row.width(); i++) {
      if (!row.cells().get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the values are {@code size} in a row, without a blank cell between them. */
  boolean isRunOf(int size) {
    List<TableCell> rest = row.cells().subList(start, row.width());
    long run =
        rest.stream().dropWhile(TableCell::isBlank).takeWhile(cell -> !cell.isBlank()).count();
    return run == size && values() == size;
  }

  /** Returns whether there are {@code size} values, and one of them is the sum of the others. */
  boolean isSum(int size, int total) {
    List<BigDecimal> values =
        row.cells().stream()
            .skip(start)
            .flatMap(cell -> cell.figure().stream())
            .map(Figure::value)
            .toList();
    if (values.size() != size || values.get(total).signum() == 0) {
      return false;
    }
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(values.get(total).add(values.get(total))) == 0;
  }

  ValueRow under(ColumnPlan plan, FormTable table) {
    List<Target> targets = plan.targets(table, formRow, label, unit);
    return plan.isClear()
        ? ValueRow.of(row, start, targets, label)
        : ValueRow.unclear(row, start, targets, label);
  }
}
