package io.github.gongkai.core.sheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of section 二: for each item of article 20 its number, a head, and its rows. A row that
 * the form does not know stands in the item that has its columns, else at the end.
 */
final class ProactiveForm {
  private static final String CONTENT = "信息内容";
  private static final int WIDTH = 4;

  private final FormTables form;
  private final List<ExtraRow> extras;
  private final List<List<Box>> rows = new ArrayList<>();

  ProactiveForm(FormTables form) {
    this.form = form;
    this.extras = new ArrayList<>(form.extras().printed());
  }

  Table table() {
    Map<String, List<FormRow>> items =
        form.rows().stream()
            .collect(groupingBy(row -> form.labels(row).get(0), LinkedHashMap::new, toList()));
    items.forEach(this::add);
    while (!extras.isEmpty()) {
      List<String> labels = List.copyOf(extras.get(0).cells().keySet());
      addHead(labels);
      addExtras(labels);
    }
    int width = Math.max(WIDTH, rows.stream().mapToInt(List::size).max().orElse(0));
    return new Table(width, rows.stream().map(row -> row(row, width)).toList());
  }

  private void add(String item, List<FormRow> members) {
    List<FormColumn> columns = form.columns(members);
    List<String> labels = columns.stream().map(column -> form.head(column, members)).toList();
    rows.add(List.of(Box.column(item)));
    addHead(labels);
    for (FormRow member : members) {
      add(Box.row(form.labels(member).get(1)), form.values(member, columns));
    }
    addExtras(labels);
  }

  private void addHead(List<String> labels) {
    add(Box.column(CONTENT), labels.stream().map(Box::column).toList());
  }

  /** Adds the rows that have no other columns than {@code labels}. */
  private void addExtras(List<String> labels) {
    for (ExtraRow extra : List.copyOf(extras)) {
      if (extra.isUnder(labels)) {
        add(Box.row(extra.label()), extra.values(labels));
        extras.remove(extra);
      }
    }
  }

  private void add(Box label, List<Box> values) {
    List<Box> boxes = new ArrayList<>(values);
    boxes.add(0, label);
    rows.add(boxes);
  }

  /** Returns a row whose last cell goes on to the right edge of the table. */
  private static Row row(List<Box> boxes, int width) {
    List<Box> all = new ArrayList<>(boxes);
    int last = all.size() - 1;
    all.set(last, all.get(last).spanning(width - last, 1));
    return new Row(all);
  }
}
