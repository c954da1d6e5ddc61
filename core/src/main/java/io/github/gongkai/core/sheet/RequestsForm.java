package io.github.gongkai.core.sheet;

import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of section 三: rows under up to two groups, columns for the applicants. Rows that the
 * form does not know stand below.
 */
final class RequestsForm {
  private static final int LABEL_COLUMNS = 3;
  private static final int HEAD_ROWS = 3;

  /** Printed in the corner of the form. */
  private static final String RELATION = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

  private static final String APPLICANTS = "申请人情况";

  private final FormTables form;
  private final List<FormRow> formRows;
  private final List<FormColumn> columns;

  RequestsForm(FormTables form) {
    this.form = form;
    this.formRows = form.rows();
    this.columns = form.columns(formRows);
  }

  Table table() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            Box.column(RELATION).spanning(LABEL_COLUMNS, HEAD_ROWS),
            Box.column(APPLICANTS).spanning(columns.size(), 1)));
    addApplicants(rows);
    for (int i = 0; i < formRows.size(); i++) {
      List<Box> boxes = labels(i);
      boxes.addAll(form.values(formRows.get(i), columns));
      rows.add(new Row(boxes));
    }
    List<String> labels = columns.stream().map(column -> form.head(column, formRows)).toList();
    for (ExtraRow extra : form.extras().printed()) {
      List<Box> boxes = new ArrayList<>();
      boxes.add(Box.row(extra.label()).spanning(LABEL_COLUMNS, 1));
      boxes.addAll(extra.values(labels));
      rows.add(new Row(boxes));
    }
    return new Table(LABEL_COLUMNS + columns.size(), rows);
  }

  /** Adds two rows of labels: 法人或其他组织 above its kinds, the others over both rows. */
  private void addApplicants(List<Row> rows) {
    List<Box> upper = new ArrayList<>();
    List<Box> lower = new ArrayList<>();
    String open = "";
    for (FormColumn column : columns) {
      List<String> labels = form.labels(column);
      Box box = Box.column(form.head(column, formRows));
      if (labels.size() == 1) {
        upper.add(box.spanning(1, 2));
      } else {
        lower.add(box);
        if (!labels.get(0).equals(open)) {
          open = labels.get(0);
          upper.add(Box.column(open).spanning(members(open), 1));
        }
      }
    }
    rows.add(new Row(upper));
    rows.add(new Row(lower));
  }

  private int members(String group) {
    return (int)
        columns.stream()
            .filter(c -> form.labels(c).size() > 1 && form.labels(c).get(0).equals(group))
            .count();
  }

  /** Returns the labels that begin in a row: groups at their first row, the last one always. */
  private List<Box> labels(int index) {
    List<String> labels = form.labels(formRows.get(index));
    List<Box> boxes = new ArrayList<>();
    for (int level = 0; level < labels.size() - 1; level++) {
      List<String> group = labels.subList(0, level + 1);
      if (index == 0 || !isIn(formRows.get(index - 1), group)) {
        long members = formRows.stream().filter(row -> isIn(row, group)).count();
        boxes.add(Box.row(labels.get(level)).spanning(1, (int) members));
      }
    }
    int last = labels.size() - 1;
    boxes.add(Box.row(labels.get(last)).spanning(LABEL_COLUMNS - last, 1));
    return boxes;
  }

  private boolean isIn(FormRow row, List<String> group) {
    List<String> labels = form.labels(row);
    return labels.size() > group.size() && labels.subList(0, group.size()).equals(group);
  }
}
