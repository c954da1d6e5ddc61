package io.github.gongkai.core.sheet;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of a table that the form does not know: columns of its rows, and other rows. */
final class Extras {
  private final Form form;
  private final List<String> known;
  private final List<Line> lines = new ArrayList<>();

  private Extras(Form form, FormTable table) {
    this.form = form;
    this.known = form.rows(table).stream().map(this::label).toList();
  }

  static Extras of(AnnualReport report, FormTable table) {
    Extras extras = new Extras(report.form(), table);
    report.extras().stream().filter(extra -> extra.table() == table).forEach(extras::add);
    return extras;
  }

  /** A cell goes on with the row before it, unless that has its column already. */
  private void add(Extra extra) {
    Line last = lines.isEmpty() ? new Line("", Map.of()) : lines.get(lines.size() - 1);
    if (!last.label().equals(extra.row()) || last.cells().containsKey(extra.column())) {
      last = new Line(extra.row(), new LinkedHashMap<>());
      lines.add(last);
    }
    last.cells().put(extra.column(), CellTexts.ofExtra(extra.cell()));
  }

  /** Returns the rows that the form does not have. */
  List<Line> rows() {
    return lines.stream().filter(line -> !known.contains(line.label())).toList();
  }

  /** Returns the labels of the columns that {@code rows} have and the form does not. */
  List<String> columns(List<FormRow> rows) {
    List<String> labels = rows.stream().map(this::label).toList();
    return lines.stream()
        .filter(line -> labels.contains(line.label()))
        .flatMap(line -> line.cells().keySet().stream())
        .distinct()
        .toList();
  }

  /** Returns what {@code row} has in the columns that the form does not have. */
  List<Box> values(FormRow row, List<String> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.label().equals(label(row)))
        .forEach(line -> cells.putAll(line.cells()));
    return columns.stream().map(column -> Box.value(cells.getOrDefault(column, ""))).toList();
  }

  private String label(FormRow row) {
    List<String> labels = form.labels(row);
    return labels.get(labels.size() - 1);
  }

  /**
   * A row.
   *
   * @param label its label
   * @param cells its texts by the labels of their columns
   */
  record Line(String label, Map<String, String> cells) {
    /** Returns what the row has in {@code columns}. */
    List<Box> values(List<String> columns) {
      return columns.stream().map(column -> Box.value(cells.getOrDefault(column, ""))).toList();
    }

    /** Returns whether the row has cells in no other columns. */
    boolean isUnder(List<String> columns) {
      return columns.containsAll(cells.keySet());
    }
  }
}
