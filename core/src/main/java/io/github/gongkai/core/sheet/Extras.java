package io.github.gongkai.core.sheet;

import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cells of a table that the form does not know. A row of section 二 or 三 is printed in the table
 * if its label is like none of any form, and its columns have labels, in section 三 those of the
 * form. Any other cell might be read as one of the form, and is told in a sentence.
 */
final class Extras {
  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private final List<ExtraRow> rows = new ArrayList<>();
  private final Set<String> columns;
  private final FormTable table;

  private Extras(Form form, FormTable table) {
    this.table = table;
    this.columns =
        form.rows(table).stream()
            .flatMap(row -> form.columns(row).stream())
            .map(column -> label(form, column))
            .collect(Collectors.toSet());
  }

  static Extras of(AnnualReport report, FormTable table) {
    Extras extras = new Extras(report.form(), table);
    report.extras().stream().filter(extra -> extra.table() == table).forEach(extras::add);
    return extras;
  }

  private static String label(Form form, FormColumn column) {
    List<String> labels = form.labels(column);
    return labels.get(labels.size() - 1);
  }

  /** A cell goes on with the row before it, unless that has its column already. */
  private void add(Extra extra) {
    if (rows.isEmpty() || !last().hasRoom(extra.row(), extra.column())) {
      rows.add(new ExtraRow(extra.row(), new LinkedHashMap<>()));
    }
    last().cells().put(extra.column(), CellTexts.text(extra));
  }

  private ExtraRow last() {
    return rows.get(rows.size() - 1);
  }

  /** Returns the rows to be printed in the table. */
  List<ExtraRow> printed() {
    return rows.stream().filter(this::isPrinted).toList();
  }

  /** Returns a sentence for each row that is not printed in the table, if there is one. */
  List<String> sentences(boolean hasTable) {
    return rows.stream()
        .filter(row -> !hasTable || !isPrinted(row))
        .map(ExtraRow::sentence)
        .toList();
  }

  private boolean isPrinted(ExtraRow row) {
    String key = Label.of(row.label()).key();
    return isLabel(row.label())
        && VOCABULARY.find(key).isEmpty()
        && !VOCABULARY.isLikeOne(key, table)
        && row.cells().keySet().stream().allMatch(this::isColumn);
  }

  private boolean isColumn(String label) {
    return table == FormTable.PROACTIVE
        ? isLabel(label)
        : columns.contains(label) && table == FormTable.REQUESTS;
  }

  /** Returns whether {@code label} has words and no tags, and any layout holds it as one cell. */
  private static boolean isLabel(String label) {
    return !Label.of(label).key().isEmpty()
        && label.indexOf('<') < 0
        && CellTexts.oneCell(label).equals(label);
  }
}
