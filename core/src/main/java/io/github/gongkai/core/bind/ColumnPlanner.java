package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.COLUMNS_INCOMPLETE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.COLUMNS_MISSING;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.COLUMNS_REORDERED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.COLUMN_EXTRA;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Understands the labels of a head. They decide which columns there are; where some are missing,
 * the order of the form does, with a diagnostic.
 */
final class ColumnPlanner {
  private final Reading reading;
  private final Labels labels;

  ColumnPlanner(Reading reading, Labels labels) {
    this.reading = reading;
    this.labels = labels;
  }

  /**
   * Returns the columns under the labels {@code head}.
   *
   * @param room how many cells the head has for columns, with the blank ones behind the labels;
   *     empty where rows may have cells for labels before their values
   * @param expected the columns of the form, in its order
   * @param rows the rows of values under the head, at least one
   */
  ColumnPlan plan(
      List<TableCell> head, OptionalInt room, List<FormColumn> expected, List<DataRow> rows) {
    List<ColumnPlan.Column> seen = new ArrayList<>();
    for (TableCell cell : head) {
      Optional<FormColumn> column = column(cell, expected, seen.size());
      column.ifPresent(known -> cell.use());
      seen.add(new ColumnPlan.Column(column, cell.text(), LabelUnit.ofColumn(cell.text())));
    }
    Span span = head.isEmpty() ? rows.get(0).row().span() : TableRow.span(head);
    if (isWholeTable(seen, room, expected, rows)) {
      reading.report(COLUMNS_MISSING, span, "", missing(seen, expected));
      return new ColumnPlan(seen, true);
    }
    if (!isClear(seen, expected, rows)) {
      return inOrderOfForm(seen, expected, rows, span);
    }
    List<FormColumn> order = known(seen);
    if (!order.equals(expected.stream().filter(order::contains).toList())) {
      reading.report(COLUMNS_REORDERED, TableRow.span(head), text(seen), "");
    }
    for (int i = 0; i < head.size(); i++) {
      if (seen.get(i).column().isEmpty()) {
        head.get(i).use();
        reading.report(COLUMN_EXTRA, head.get(i).span());
      }
    }
    return new ColumnPlan(seen, true);
  }

  /**
   * Returns whether columns are missing from the head and from the rows alike. If a row has more
   * cells than the head, though they be blank, the head may have lost one.
   */
  private static boolean isWholeTable(
      List<ColumnPlan.Column> seen,
      OptionalInt room,
      List<FormColumn> expected,
      List<DataRow> rows) {
    List<FormColumn> known = known(seen);
    return !known.isEmpty()
        && known.size() == seen.size()
        && known.size() < expected.size()
        && known.equals(expected.stream().filter(known::contains).toList())
        && mostValues(rows) == known.size()
        && rows.stream().noneMatch(row -> isWider(row, known.size(), room));
  }

  private static boolean isWider(DataRow row, int size, OptionalInt room) {
    boolean startsWithValues = room.isPresent() || row.isOfStream();
    return (startsWithValues && row.isWiderThan(size))
        || row.room() > room.orElse(Integer.MAX_VALUE);
  }

  /**
   * Returns whether the labels leave no doubt: each is there once, and none is blank. One that the
   * form does not have is an extra column, unless a row shows that there is no cell for it.
   */
  private static boolean isClear(
      List<ColumnPlan.Column> seen, List<FormColumn> expected, List<DataRow> rows) {
    List<FormColumn> known = known(seen);
    boolean isRepeated = Set.copyOf(known).size() < known.size();
    boolean hasBlank = seen.stream().anyMatch(column -> column.label().isEmpty());
    boolean hasAll = known.size() == expected.size();
    boolean hasExtra = seen.size() > known.size();
    boolean hasNoRoom =
        hasAll
            && mostValues(rows) <= expected.size()
            && rows.stream().anyMatch(row -> row.isRunOf(expected.size()));
    boolean isNarrow = hasExtra && mostValues(rows) > seen.size();
    return !isRepeated
        && !hasBlank
        && !isNarrow
        && (hasExtra ? !hasNoRoom : hasAll)
        && !addsUpInOrderOfForm(known, rows)
        && !isTwoRowsOfHead(known);
  }

  /**
   * Returns whether the columns under 法人或其他组织 stand in order, but not between 自然人 and 总计: the
   * labels of the upper row were read after those of the lower one.
   */
  private static boolean isTwoRowsOfHead(List<FormColumn> known) {
    List<FormColumn> form = List.of(Applicant.values());
    List<FormColumn> kinds = form.subList(1, form.size() - 1);
    return known.size() == form.size()
        && !known.equals(form)
        && Collections.indexOfSubList(known, kinds) >= 0;
  }

  /**
   * Returns whether a total that does not stand last on the form's head is that of a last value:
   * labels of two rows were read one after the other.
   */
  private static boolean addsUpInOrderOfForm(List<FormColumn> known, List<DataRow> rows) {
    int total = known.indexOf(Applicant.TOTAL);
    int last = known.size() - 1;
    return total >= 0
        && total < last
        && rows.stream().anyMatch(row -> row.isSum(known.size(), last))
        && rows.stream().noneMatch(row -> row.isSum(known.size(), total));
  }

  private static long mostValues(List<DataRow> rows) {
    return rows.stream().mapToLong(DataRow::values).max().orElse(0);
  }

  private static String missing(List<ColumnPlan.Column> seen, List<FormColumn> expected) {
    List<FormColumn> known = known(seen);
    return expected.stream()
        .filter(column -> !known.contains(column))
        .map(Labels::printed)
        .collect(Collectors.joining("、"));
  }

  private static List<FormColumn> known(List<ColumnPlan.Column> seen) {
    return seen.stream().flatMap(column -> column.column().stream()).toList();
  }

  private ColumnPlan inOrderOfForm(
      List<ColumnPlan.Column> seen, List<FormColumn> expected, List<DataRow> rows, Span span) {
    List<ColumnPlan.Column> columns = new ArrayList<>();
    for (FormColumn column : expected) {
      Optional<String> unit =
          seen.stream()
              .filter(s -> s.column().filter(column::equals).isPresent())
              .flatMap(s -> s.unit().stream())
              .findFirst();
      columns.add(new ColumnPlan.Column(Optional.of(column), Labels.printed(column), unit));
    }
    reading.report(COLUMNS_INCOMPLETE, span, text(seen), text(columns));
    return new ColumnPlan(columns, !isContradicted(seen, expected, rows));
  }

  /**
   * Returns whether a label stands elsewhere than on the form, others are missing, and no row has a
   * value for each column, so that it may be right.
   */
  private static boolean isContradicted(
      List<ColumnPlan.Column> seen, List<FormColumn> expected, List<DataRow> rows) {
    boolean isMoved =
        IntStream.range(0, seen.size())
            .anyMatch(i -> seen.get(i).column().filter(c -> expected.indexOf(c) != i).isPresent());
    return isMoved && known(seen).size() < expected.size() && mostValues(rows) < expected.size();
  }

  private Optional<FormColumn> column(TableCell cell, List<FormColumn> expected, int index) {
    Optional<Term.Column> exact =
        cell.terms(Term.Column.class).filter(t -> expected.contains(t.column())).findFirst();
    exact.ifPresent(term -> labels.note(cell, term));
    if (exact.isPresent() || cell.isBlank() || !cell.terms().isEmpty()) {
      return exact.map(Term.Column::column);
    }
    // Two labels may be cut to the same beginning (本年新): the one of the form at this place first.
    FormTable table = expected.get(0).table();
    List<FormColumn> here = index < expected.size() ? List.of(expected.get(index)) : List.of();
    return labels
        .damagedColumn(cell, table, here)
        .or(() -> labels.damagedColumn(cell, table, expected))
        .map(Term.Column::column);
  }

  private static String text(List<ColumnPlan.Column> columns) {
    return columns.stream().map(ColumnPlan.Column::label).collect(Collectors.joining("、"));
  }
}
