package io.github.gongkai.validation;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.Place;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A relation in one column or row: the addends have the sum that is stated.
 *
 * @param subject the column or row
 * @param addends the cells that are added
 * @param stated the total, and cells that are added to it
 */
record Equation(Name subject, List<Term> addends, List<Term> stated) {

  /** A cell, called by its row in a column, by its column in a row. */
  record Term(CellAddress address, Name name) {}

  static Equation ofColumn(
      Form form,
      FormColumn column,
      Collection<? extends FormRow> addends,
      Collection<? extends FormRow> stated) {
    return new Equation(
        Name.full(column.table().key() + '.' + column.key(), form.labels(column)),
        inColumn(form, column, addends),
        inColumn(form, column, stated));
  }

  private static List<Term> inColumn(
      Form form, FormColumn column, Collection<? extends FormRow> rows) {
    return rows.stream()
        .filter(form::has)
        .map(r -> new Term(new CellAddress(r, column), Name.brief(r.key(), form.labels(r))))
        .toList();
  }

  static Equation ofRow(
      Form form, FormRow row, Collection<? extends FormColumn> addends, FormColumn total) {
    return new Equation(
        Name.full(row.table().key() + '.' + row.key(), form.labels(row)),
        inRow(form, row, addends),
        inRow(form, row, List.of(total)));
  }

  private static List<Term> inRow(
      Form form, FormRow row, Collection<? extends FormColumn> columns) {
    return columns.stream()
        .map(c -> new Term(new CellAddress(row, c), Name.brief(c.key(), form.labels(c))))
        .toList();
  }

  Finding check(Rule rule, AnnualReport report) {
    Sums sums = Sums.of(cells(addends, report), cells(stated, report));
    return new Finding(
        rule.id(),
        rule.severity(),
        sums.outcome(),
        subject.key(),
        sums.expected(),
        sums.actual(),
        sums.addends(),
        sums.stated(),
        place(sums, report),
        new SumMessage(this, sums));
  }

  private static List<AddressedCell> cells(List<Term> terms, AnnualReport report) {
    AddressedCell[] cells = new AddressedCell[terms.size()];
    Arrays.setAll(
        cells, i -> new AddressedCell(terms.get(i).address(), report.cell(terms.get(i).address())));
    return List.of(cells);
  }

  private static Optional<Place> place(Sums sums, AnnualReport report) {
    return Stream.concat(sums.missing().stream(), sums.stated().stream())
        .flatMap(c -> report.sources().cell(c.address()).stream())
        .findFirst();
  }
}
