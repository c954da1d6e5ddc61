package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.CELL_SHIFTED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_EXTRA;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Binds the table of section 三: a head, then rows whose labels stand in up to three columns, each
 * with a value for every applicant.
 */
final class RequestsBinder implements TableBinder {
  private final Reading reading;
  private final Labels labels;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Shown> shown = new ArrayList<>();
  private String group = "";

  RequestsBinder(Reading reading, Labels labels) {
    this.reading = reading;
    this.labels = labels;
    blocks.add(new Block(new ApplicantHead(), new ArrayList<>()));
  }

  @Override
  public void head(TableRow row) {
    row.useKnown();
    if (!block().rows().isEmpty()) {
      blocks.add(new Block(new ApplicantHead(), new ArrayList<>()));
    }
    block().head().add(row);
  }

  @Override
  public void group(TableRow row) {
    for (TableCell cell : row.cells()) {
      Optional<Term.Group> term = cell.term(Term.Group.class, FormTable.REQUESTS);
      if (term.isPresent()) {
        cell.use();
        labels.note(cell, term.get());
        group = term.get().key();
      }
    }
  }

  @Override
  public void data(TableRow row, Leaf leaf) {
    group(row);
    TableCell label = row.cells().get(leaf.index());
    label.use();
    labels.note(label, leaf.term());
    if (leaf.term().depth() > 0) {
      group = leaf.term().groups().get(leaf.term().depth() - 1);
    }
    shown.add(new Shown(row, leaf));
    block().rows().add(DataRow.of(row, leaf.start(), leaf.term().row()));
  }

  @Override
  public void other(TableRow row, int labelAt) {
    if (labelAt >= 0 && row.hasValue() && !shown.isEmpty()) {
      TableCell label = row.cells().get(labelAt);
      label.use();
      reading.report(ROW_EXTRA, label.span());
      block().rows().add(DataRow.extra(row, labelAt + 1, label.text()));
    }
  }

  @Override
  public boolean mayFollow(Term.Row row) {
    return row.depth() < 2 || row.groups().contains(group);
  }

  @Override
  public List<ValueRow> rows() {
    noteShifts();
    ColumnPlanner planner = new ColumnPlanner(reading, labels);
    List<FormColumn> expected = List.of(Applicant.values());
    List<ValueRow> aligned = new ArrayList<>();
    List<TableCell> head = List.of();
    for (Block block : blocks) {
      List<TableCell> here = block.head().columns();
      head = here.isEmpty() ? head : here;
      if (!block.rows().isEmpty()) {
        ColumnPlan plan = planner.plan(head, OptionalInt.empty(), expected, block.rows());
        block.rows().forEach(row -> aligned.add(row.under(plan, FormTable.REQUESTS)));
      }
    }
    return aligned;
  }

  private Block block() {
    return blocks.get(blocks.size() - 1);
  }

  /**
   * Notes labels in another column than the others of their depth, unless the source drops the
   * blank cells before labels altogether.
   */
  private void noteShifts() {
    if (shown.stream().noneMatch(label -> label.row().cells().get(0).isBlank())) {
      return;
    }
    int usual = usualShift();
    for (Shown label : shown) {
      if (label.shift() != usual) {
        int index = label.leaf().index();
        reading.report(
            CELL_SHIFTED,
            label.row().cells().get(index).span(),
            Integer.toString(index + 1),
            Integer.toString(label.leaf().term().depth() + usual + 1));
      }
    }
  }

  private int usualShift() {
    Map<Integer, Long> counts =
        shown.stream()
            .map(Shown::shift)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(Comparator.comparingLong(Map.Entry<Integer, Long>::getValue))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** A head, which a page break may repeat, and the rows under it. */
  private record Block(ApplicantHead head, List<DataRow> rows) {}

  /** The label of a row, and how far it stands from where its depth puts it. */
  private record Shown(TableRow row, Leaf leaf) {
    int shift() {
      return leaf.index() - leaf.term().depth();
    }
  }
}
