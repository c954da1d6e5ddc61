package io.github.gongkai.core.sheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of section 二: for each item of article 20 its number, a head, and its rows. */
final class ProactiveForm {
  private static final String CONTENT = "信息内容";
  private static final int WIDTH = 4;

  private final FormTables form;
  private final List<Row> rows = new ArrayList<>();

  ProactiveForm(FormTables form) {
    this.form = form;
  }

  Table table() {
    Map<String, List<FormRow>> items =
        form.rows().stream()
            .collect(groupingBy(row -> form.labels(row).get(0), LinkedHashMap::new, toList()));
    items.forEach(this::add);
    return new Table(WIDTH, rows);
  }

  private void add(String item, List<FormRow> members) {
    List<FormColumn> columns = form.columns(members);
    rows.add(Row.of(Box.column(item).spanning(WIDTH, 1)));
    rows.add(row(Box.column(CONTENT), columns.stream().map(c -> form.head(c, members)).toList()));
    for (FormRow member : members) {
      rows.add(row(Box.row(form.labels(member).get(1)), form.values(member, columns)));
    }
  }

  /** Returns a row whose last cell goes on to the right edge of the table. */
  private static Row row(Box label, List<Box> boxes) {
    List<Box> all = new ArrayList<>(boxes);
    all.add(0, label);
    int last = all.size() - 1;
    all.set(last, all.get(last).spanning(WIDTH - last, 1));
    return new Row(all);
  }
}
