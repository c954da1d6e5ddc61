package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.COLUMNS_INCOMPLETE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.COLUMNS_REORDERED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.COLUMN_EXTRA;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which columns stand under a head, from left to right. The labels decide; where some are missing,
 * the order of the form does, with a diagnostic.
 *
 * @param columns the columns
 */
record ColumnPlan(List<Column> columns) {
  private static final Pattern UNIT = Pattern.compile("[（(](?:单位)?[:：]?(元|万元)[)）]");

  /** One column: of the form, or an extra with its label. */
  record Column(@Nullable FormColumn column, String label, Optional<Unit> unit) {}

  /**
   * Returns the columns under the labels {@code head}.
   *
   * @param expected the columns of the form, in its order
   * @param rows the rows of values under the head; where none has more values than the form has
   *     columns, a label beside all of those is no column
   */
  static ColumnPlan of(
      List<TableCell> head,
      List<FormColumn> expected,
      Labels labels,
      List<DataRow> rows,
      Reading reading) {
    FormTable table = expected.get(0).table();
    List<Column> seen = new ArrayList<>();
    Set<FormColumn> known = new HashSet<>();
    boolean isDoubtful = false;
    for (TableCell cell : head) {
      Optional<FormColumn> column = column(cell, table, expected, labels, seen.size());
      column.ifPresent(c -> cell.use());
      isDoubtful |= column.isEmpty() && cell.isBlank();
      isDoubtful |= column.isPresent() && !known.add(column.get());
      seen.add(new Column(column.orElse(null), cell.text(), unit(cell)));
    }
    List<FormColumn> order =
        seen.stream().flatMap(c -> Optional.ofNullable(c.column()).stream()).toList();
    boolean hasAll = known.size() == expected.size();
    boolean hasExtra = seen.stream().anyMatch(c -> c.column() == null && !c.label().isEmpty());
    long values = rows.stream().mapToLong(DataRow::values).max().orElse(0);
    boolean hasNoRoom = hasAll && hasExtra && values <= expected.size();
    if (isDoubtful || hasNoRoom || (!hasAll && !hasExtra)) {
      return incomplete(head, seen, expected, rows.get(0).row().span(), reading);
    }
    if (!order.equals(expected.stream().filter(known::contains).toList())) {
      reading.report(COLUMNS_REORDERED, TableRow.span(head), text(head), "");
    }
    for (int i = 0; i < head.size(); i++) {
      if (seen.get(i).column() == null) {
        head.get(i).use();
        reading.report(COLUMN_EXTRA, head.get(i).span());
      }
    }
    return new ColumnPlan(seen);
  }

  /**
   * Returns where the values of a row go, which {@code label} names if the form does not know it.
   */
  List<Target> targets(FormTable table, Optional<FormRow> row, String label) {
    List<Target> targets = new ArrayList<>();
    for (Column column : columns) {
      targets.add(
          row.isPresent() && column.column() != null
              ? new Target.OfForm(new CellAddress(row.get(), column.column()), column.unit())
              : new Target.OfExtra(table, label, column.label(), column.unit()));
    }
    return targets;
  }

  private static ColumnPlan incomplete(
      List<TableCell> head,
      List<Column> seen,
      List<FormColumn> expected,
      Span values,
      Reading reading) {
    String wanted = expected.stream().map(Labels::printed).collect(Collectors.joining("、"));
    Span span = head.isEmpty() ? values : TableRow.span(head);
    reading.report(COLUMNS_INCOMPLETE, span, text(head), wanted);
    List<Column> columns = new ArrayList<>();
    for (FormColumn column : expected) {
      Optional<Unit> unit =
          seen.stream()
              .filter(c -> c.column() == column)
              .flatMap(c -> c.unit().stream())
              .findFirst();
      columns.add(new Column(column, Labels.printed(column), unit));
    }
    return new ColumnPlan(columns);
  }

  private static Optional<FormColumn> column(
      TableCell cell, FormTable table, List<FormColumn> expected, Labels labels, int index) {
    Optional<Term.Column> exact =
        cell.terms(Term.Column.class).filter(t -> expected.contains(t.column())).findFirst();
    if (exact.isPresent()) {
      labels.noteAlias(cell, exact.get());
      return exact.map(Term.Column::column);
    }
    if (cell.isBlank()) {
      return Optional.empty();
    }
    boolean isKnown = !cell.terms().isEmpty();
    if (isKnown) {
      return Optional.empty();
    }
    // Two labels may be cut to the same beginning (本年新): the one of the form at this place first.
    List<FormColumn> here = index < expected.size() ? List.of(expected.get(index)) : List.of();
    return labels
        .damagedColumn(cell, table, here)
        .or(() -> labels.damagedColumn(cell, table, expected))
        .map(Term.Column::column);
  }

  private static Optional<Unit> unit(TableCell cell) {
    Matcher unit = UNIT.matcher(cell.text());
    if (!unit.find()) {
      return Optional.empty();
    }
    return Optional.of(unit.group(1).equals("元") ? Unit.YUAN : Unit.TEN_THOUSAND_YUAN);
  }

  private static String text(List<TableCell> cells) {
    return cells.stream().map(TableCell::text).collect(Collectors.joining(" "));
  }
}
