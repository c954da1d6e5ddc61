package io.github.gongkai.core.sheet;

import static java.util.stream.Collectors.joining;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.List;

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

  /** Returns {@code table} as printed, unless all its cells are absent, and what it cannot hold. */
  static List<Piece> of(AnnualReport report, FormTable table) {
    FormTables tables = new FormTables(report, table);
    List<Piece> pieces = new ArrayList<>();
    boolean hasTable = !tables.rows().isEmpty();
    if (hasTable) {
      pieces.add(tables.printed());
    }
    tables.extras.sentences(hasTable).stream()
        .map(words -> new Piece.Text(Sheet.oneLine(words), Piece.Kind.PARAGRAPH))
        .forEach(pieces::add);
    return pieces;
  }

  private Table printed() {
    return switch (table) {
      case PROACTIVE -> new ProactiveForm(this).table();
      case REQUESTS -> new RequestsForm(this).table();
      case REMEDIES -> new RemediesForm(this).table();
    };
  }

  /** Returns the rows that have a cell. */
  List<FormRow> rows() {
    return allRows().stream()
        .filter(row -> form.columns(row).stream().anyMatch(column -> has(row, column)))
        .toList();
  }

  /** Returns the rows of the form. */
  List<FormRow> allRows() {
    return form.rows(table);
  }

  /** Returns the columns of {@code rows}, also those that have no cell. */
  List<FormColumn> columns(List<FormRow> rows) {
    return rows.stream().flatMap(row -> form.columns(row).stream()).distinct().toList();
  }

  private boolean has(FormRow row, FormColumn column) {
    return report.cell(new CellAddress(row, column)) != Cell.absent();
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
            .map(row -> texts.headUnit(new CellAddress(row, column)))
            .distinct()
            .collect(joining());
    return labels.get(labels.size() - 1) + unit;
  }

  List<Box> values(FormRow row, List<FormColumn> columns) {
    return columns.stream()
        .map(column -> new CellAddress(row, column))
        .map(address -> Box.value(texts.text(address), address))
        .toList();
  }
}
