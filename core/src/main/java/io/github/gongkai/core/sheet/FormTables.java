package io.github.gongkai.core.sheet;

import static java.util.stream.Collectors.joining;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import java.util.List;
import java.util.Optional;

/** What the three tables of a report have in common: which rows, columns and labels they print. */
final class FormTables {
  private final AnnualReport report;
  private final Form form;
  private final FormTable table;
  private final CellTexts texts;
  private final Extras extras;

  private FormTables(AnnualReport report, FormTable table) {
    this.report = report;
    this.form = report.form();
    this.table = table;
    this.texts = new CellTexts(report);
    this.extras = Extras.of(report, table);
  }

  /** Returns {@code table} as printed; nothing if all its cells are absent. */
  static Optional<Table> of(AnnualReport report, FormTable table) {
    FormTables tables = new FormTables(report, table);
    if (tables.rows().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (table) {
          case PROACTIVE -> new ProactiveForm(tables).table();
          case REQUESTS -> new RequestsForm(tables).table();
          case REMEDIES -> new RemediesForm(tables).table();
        });
  }

  /** Returns the rows that have a cell. */
  List<FormRow> rows() {
    return form.rows(table).stream()
        .filter(row -> form.columns(row).stream().anyMatch(column -> has(row, column)))
        .toList();
  }

  /** Returns the columns of the form that have a cell in one of {@code rows}. */
  List<FormColumn> columns(List<FormRow> rows) {
    return rows.stream()
        .flatMap(row -> form.columns(row).stream())
        .distinct()
        .filter(column -> rows.stream().anyMatch(row -> has(row, column)))
        .toList();
  }

  private boolean has(FormRow row, FormColumn column) {
    CellAddress address = new CellAddress(row, column);
    return form.has(address) && report.cell(address) != Cell.absent();
  }

  Extras extras() {
    return extras;
  }

  List<String> labels(FormRow row) {
    return form.labels(row);
  }

  List<String> labels(FormColumn column) {
    return form.labels(column);
  }

  /** Returns the label of {@code column} above {@code rows}. */
  String head(FormColumn column, List<FormRow> rows) {
    List<String> labels = form.labels(column);
    String unit =
        rows.stream()
            .filter(row -> has(row, column))
            .map(row -> texts.headUnit(new CellAddress(row, column)))
            .collect(joining());
    return labels.get(labels.size() - 1) + unit;
  }

  List<Box> values(FormRow row, List<FormColumn> columns) {
    return columns.stream()
        .map(column -> Box.value(texts.text(new CellAddress(row, column))))
        .toList();
  }
}
