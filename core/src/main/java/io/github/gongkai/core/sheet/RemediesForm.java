package io.github.gongkai.core.sheet;

import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import java.util.ArrayList;
import java.util.List;

/** The table of section 四: three groups of five columns side by side, over one row of values. */
final class RemediesForm {
  private final FormTables form;
  private final List<FormRow> groups;
  private final List<FormColumn> columns;

  RemediesForm(FormTables form) {
    this.form = form;
    this.groups = form.allRows();
    this.columns = form.columns(groups);
  }

  Table table() {
    List<Box> first = new ArrayList<>();
    List<Box> second = new ArrayList<>();
    List<Box> third = new ArrayList<>();
    List<Box> values = new ArrayList<>();
    String open = "";
    for (FormRow group : groups) {
      List<String> labels = form.labels(group);
      List<Box> outcomes = columns.stream().map(c -> Box.column(form.head(c, groups))).toList();
      if (!labels.get(0).equals(open)) {
        open = labels.get(0);
        first.add(Box.column(open).spanning(members(open) * columns.size(), 1));
      }
      if (labels.size() == 1) {
        outcomes.forEach(outcome -> second.add(outcome.spanning(1, 2)));
      } else {
        second.add(Box.column(labels.get(1)).spanning(columns.size(), 1));
        third.addAll(outcomes);
      }
      values.addAll(form.values(group, columns));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(first));
    rows.add(new Row(second));
    rows.add(new Row(third));
    rows.add(new Row(values));
    return new Table(groups.size() * columns.size(), rows);
  }

  private int members(String label) {
    return (int) groups.stream().filter(row -> form.labels(row).get(0).equals(label)).count();
  }
}
