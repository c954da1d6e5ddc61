package io.github.gongkai.core.bind;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The labels above values of section 四: of groups, and of outcomes in each. */
final class RemedyHead {
  private final List<TableRow> rows = new ArrayList<>();
  private final List<TableCell> cells = new ArrayList<>();

  void add(TableRow row) {
    rows.add(row);
    row.cells().stream().filter(TableCell::isText).forEach(cells::add);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<TableRow> rows() {
    return List.copyOf(rows);
  }

  Optional<Span> span() {
    return rows.stream().map(TableRow::span).reduce(Span::to);
  }

  /** Returns the labels, for a diagnostic that quotes them. */
  String text() {
    cells.forEach(TableCell::use);
    return cells.stream().map(TableCell::text).collect(Collectors.joining(" "));
  }

  /** Returns the groups from left to right; those of 行政诉讼 stand where that label does. */
  List<RemedyRow> groups() {
    List<RemedyRow> groups =
        new ArrayList<>(
            cells.stream()
                .flatMap(cell -> cell.term(Term.Row.class, FormTable.REMEDIES).stream())
                .map(term -> (RemedyRow) term.row())
                .distinct()
                .toList());
    int litigation = indexOf(Term.Group.class);
    int reconsideration = indexOf(Term.Row.class);
    boolean isLast = litigation >= 0 && litigation < reconsideration;
    if (isLast && groups.remove(RemedyRow.RECONSIDERATION)) {
      groups.add(RemedyRow.RECONSIDERATION);
    }
    return groups;
  }

  private int indexOf(Class<? extends Term> type) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).term(type, FormTable.REMEDIES).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the outcomes from left to right. */
  List<RemedyOutcome> outcomes() {
    return cells.stream()
        .flatMap(cell -> cell.term(Term.Column.class, FormTable.REMEDIES).stream())
        .map(term -> (RemedyOutcome) term.column())
        .toList();
  }

  /**
   * Returns the outcomes in each group, from left to right: empty if labels are unknown or missing
   * and those that are known do not stand where the form has them.
   *
   * @param isBesideLabels whether the first column may be one of labels
   */
  Optional<List<RemedyOutcome>> columns(boolean isBesideLabels) {
    List<RemedyOutcome> form = List.of(RemedyOutcome.values());
    List<TableCell> columns =
        rows.stream()
            .flatMap(row -> row.cells().stream().skip(isBesideLabels ? 1 : 0))
            .filter(cell -> cell.isText() && !isOfGroup(cell))
            .toList();
    if (columns.size() != form.size()) {
      return Optional.empty();
    }
    List<RemedyOutcome> named = outcomes();
    if (named.size() == form.size()) {
      return Set.copyOf(named).size() == form.size() ? Optional.of(named) : Optional.empty();
    }
    for (int i = 0; i < columns.size(); i++) {
      Optional<Term.Column> term = columns.get(i).term(Term.Column.class, FormTable.REMEDIES);
      RemedyOutcome here = form.get(i);
      if (term.filter(t -> t.column() != here).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.of(form);
  }

  private static boolean isOfGroup(TableCell cell) {
    return cell.term(Term.Row.class, FormTable.REMEDIES).isPresent()
        || cell.term(Term.Group.class, FormTable.REMEDIES).isPresent();
  }

  /** Returns the cells from left to right; none if labels are missing or repeated. */
  List<CellAddress> order() {
    List<RemedyRow> groups = groups();
    List<RemedyOutcome> outcomes = outcomes();
    int size = RemedyOutcome.values().length;
    if (groups.size() != RemedyRow.values().length || outcomes.size() != size * groups.size()) {
      return List.of();
    }
    List<CellAddress> order = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      order.add(new CellAddress(groups.get(i / size), outcomes.get(i)));
    }
    Set<CellAddress> different = new HashSet<>(order);
    return different.size() == order.size() ? order : List.of();
  }
}
