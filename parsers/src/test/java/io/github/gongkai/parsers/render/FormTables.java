package io.github.gongkai.parsers.render;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The three tables of a report, with the spans that the form has. */
final class FormTables {
  private static final int LABEL_COLUMNS = 3;
  private static final int PROACTIVE_WIDTH = 4;
  private static final String RELATION = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

  private final AnnualReport report;
  private final Form form;

  FormTables(AnnualReport report) {
    this.report = report;
    this.form = report.form();
  }

  Table table(FormTable table) {
    return switch (table) {
      case PROACTIVE -> proactive();
      case REQUESTS -> requests();
      case REMEDIES -> remedies();
    };
  }

  private Table proactive() {
    List<Row> rows = new ArrayList<>();
    String open = "";
    for (FormRow row : form.rows(FormTable.PROACTIVE)) {
      List<String> labels = form.labels(row);
      List<FormColumn> columns = form.columns(row);
      if (!labels.get(0).equals(open)) {
        open = labels.get(0);
        rows.add(Row.of(Box.label(open, PROACTIVE_WIDTH, 1)));
        rows.add(proactive("信息内容", columns.stream().map(c -> Box.label(label(c))).toList()));
      }
      rows.add(proactive(labels.get(1), values(row)));
    }
    return new Table(PROACTIVE_WIDTH, rows);
  }

  /** Returns a row whose last cell goes on to the right edge of the table. */
  private static Row proactive(String label, List<Box> boxes) {
    List<Box> all = new ArrayList<>(boxes);
    all.add(0, Box.label(label));
    int last = all.size() - 1;
    all.set(last, all.get(last).wide(PROACTIVE_WIDTH - last));
    return Row.of(all);
  }

  private Table requests() {
    int width = Applicant.values().length;
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(Box.label(RELATION, LABEL_COLUMNS, LABEL_COLUMNS), Box.label("申请人情况", width, 1)));
    rows.add(
        Row.of(
            Box.label(label(Applicant.NATURAL_PERSON), 1, 2),
            Box.label(form.labels(Applicant.COMMERCIAL_ENTERPRISE).get(0), width - 2, 1),
            Box.label(label(Applicant.TOTAL), 1, 2)));
    rows.add(
        Row.of(
            Arrays.stream(Applicant.values())
                .filter(applicant -> form.labels(applicant).size() > 1)
                .map(applicant -> Box.label(label(applicant)))
                .toList()));
    List<FormRow> formRows = form.rows(FormTable.REQUESTS);
    for (int i = 0; i < formRows.size(); i++) {
      List<Box> boxes = labels(formRows, i);
      boxes.addAll(values(formRows.get(i)));
      rows.add(Row.of(boxes));
    }
    return new Table(LABEL_COLUMNS + width, rows);
  }

  /** Returns the labels that begin in a row: groups at their first row, the last one always. */
  private List<Box> labels(List<FormRow> rows, int index) {
    List<String> labels = form.labels(rows.get(index));
    List<Box> boxes = new ArrayList<>();
    for (int level = 0; level < labels.size() - 1; level++) {
      List<String> group = labels.subList(0, level + 1);
      if (index == 0 || !isIn(rows.get(index - 1), group)) {
        long members = rows.stream().filter(row -> isIn(row, group)).count();
        boxes.add(Box.label(labels.get(level), 1, (int) members));
      }
    }
    int last = labels.size() - 1;
    boxes.add(Box.label(labels.get(last), LABEL_COLUMNS - last, 1));
    return boxes;
  }

  private boolean isIn(FormRow row, List<String> group) {
    List<String> labels = form.labels(row);
    return labels.size() > group.size() && labels.subList(0, group.size()).equals(group);
  }

  private Table remedies() {
    int five = RemedyOutcome.values().length;
    List<Box> outcomes =
        Arrays.stream(RemedyOutcome.values()).map(o -> Box.label(label(o))).toList();
    List<String> direct = form.labels(RemedyRow.LITIGATION_DIRECT);
    List<String> after = form.labels(RemedyRow.LITIGATION_AFTER_RECONSIDERATION);
    List<Box> second = new ArrayList<>();
    outcomes.forEach(outcome -> second.add(Box.label(outcome.text(), 1, 2)));
    second.add(Box.label(direct.get(1), five, 1));
    second.add(Box.label(after.get(1), five, 1));
    String reconsideration = form.labels(RemedyRow.RECONSIDERATION).get(0);
    List<Row> rows =
        List.of(
            Row.of(Box.label(reconsideration, five, 1), Box.label(direct.get(0), 2 * five, 1)),
            Row.of(second),
            Row.of(Stream.concat(outcomes.stream(), outcomes.stream()).toList()),
            Row.of(
                form.rows(FormTable.REMEDIES).stream()
                    .flatMap(row -> values(row).stream())
                    .toList()));
    return new Table(3 * five, rows);
  }

  private List<Box> values(FormRow row) {
    return form.columns(row).stream()
        .map(column -> Box.value(report.cell(new CellAddress(row, column)).text()))
        .toList();
  }

  private String label(FormColumn column) {
    List<String> labels = form.labels(column);
    return labels.get(labels.size() - 1);
  }
}
