package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.COLUMNS_INCOMPLETE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.COLUMNS_REORDERED;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Binds the table of section 四. On the form it has a head of three rows and one row of 15 values,
 * five for each of three groups side by side. Some print the groups one below the other, each under
 * a head of its own or behind its label.
 */
final class RemediesBinder implements TableBinder {
  private static final List<RemedyRow> GROUPS = List.of(RemedyRow.values());
  private static final List<RemedyOutcome> OUTCOMES = List.of(RemedyOutcome.values());

  /** What diagnostics call a row without a label of its own. */
  private static final String LABEL = "行政复议、行政诉讼";

  private final Reading reading;
  private final Labels labels;
  private final List<ValueRow> aligned = new ArrayList<>();
  private Optional<List<RemedyOutcome>> outcomes = Optional.of(OUTCOMES);
  private RemedyHead head = new RemedyHead();
  private boolean isHeadFull;

  RemediesBinder(Reading reading, Labels labels) {
    this.reading = reading;
    this.labels = labels;
  }

  @Override
  public void head(TableRow row) {
    row.useKnown();
    if (isHeadFull) {
      closeHead();
    }
    head.add(row);
    for (TableCell cell : row.cells()) {
      cell.term(Term.Column.class, FormTable.REMEDIES).ifPresent(t -> labels.note(cell, t));
      cell.term(Term.Row.class, FormTable.REMEDIES).ifPresent(t -> labels.note(cell, t));
    }
  }

  @Override
  public void group(TableRow row) {
    if (row.hasTerms() && !row.hasValue()) {
      head(row);
    }
  }

  @Override
  public void data(TableRow row, Leaf leaf) {
    throw new IllegalStateException("the rows of this table have no labels: " + leaf);
  }

  @Override
  public void other(TableRow row, int labelAt) {
    Optional<RemedyRow> group = groupOf(row);
    if (group.isPresent()) {
      row.useKnown();
      understand(true);
      closeHead();
      addRow(row, afterLabels(row), group.get());
      return;
    }
    long values = row.cells().stream().filter(cell -> !cell.isText()).count();
    boolean isUnderHead = !(head.isEmpty() && aligned.isEmpty()) || isWhole(row);
    if (values > row.width() / 2 && row.width() > 1 && isUnderHead) {
      boolean hasLabel = row.cells().get(0).isText();
      addUnderHead(row, hasLabel ? 1 : 0);
    }
  }

  /** Returns whether the row holds a value for each cell of the table and nothing else. */
  private static boolean isWhole(TableRow row) {
    return row.values() == row.width() && row.width() == GROUPS.size() * OUTCOMES.size();
  }

  @Override
  public void blank(TableRow row) {
    if (!isHeadFull && !head.isEmpty() && row.width() == head.outcomes().size()) {
      addUnderHead(row, 0);
    }
  }

  private static int afterLabels(TableRow row) {
    int start = row.firstValue();
    while (start > 0 && row.cells().get(start - 1).isBlank()) {
      start--;
    }
    return start;
  }

  /** Returns the group whose label stands before the values of {@code row}. */
  private static Optional<RemedyRow> groupOf(TableRow row) {
    return row.cells().subList(0, row.firstValue()).stream()
        .flatMap(cell -> cell.term(Term.Row.class, FormTable.REMEDIES).stream())
        .map(term -> (RemedyRow) term.row())
        .reduce((first, second) -> second);
  }

  @Override
  public boolean mayFollow(Term.Row row) {
    return false;
  }

  @Override
  public List<ValueRow> rows() {
    return aligned;
  }

  private void addRow(TableRow row, int start, RemedyRow group) {
    List<Target> targets = targets(inEach(List.of(group), outcomes.orElse(OUTCOMES)));
    String label = Labels.printed(group);
    aligned.add(
        outcomes.isPresent()
            ? ValueRow.of(row, start, targets, label)
            : ValueRow.unclear(row, start, targets, label));
  }

  private void addUnderHead(TableRow row, int labelled) {
    List<RemedyRow> groups = head.groups();
    isHeadFull = true;
    if (groups.size() == 1 && head.outcomes().size() <= OUTCOMES.size()) {
      understand(false);
      addRow(row, labelled, groups.get(0));
      return;
    }
    List<Target> targets = targets(allGroups(row.span()));
    List<TableRow> heads = head.rows();
    heads.forEach(above -> aligned.add(ValueRow.head(above, 0, targets.size())));
    aligned.add(ValueRow.of(row, labelled, targets, LABEL));
  }

  /** Lets the outcomes that the head names hold for this group and those without their own. */
  private void understand(boolean isBesideLabels) {
    if (head.outcomes().isEmpty()) {
      return;
    }
    outcomes = head.columns(isBesideLabels);
    Span span = head.span().orElseThrow();
    if (outcomes.isEmpty() || head.outcomes().size() < OUTCOMES.size()) {
      reading.report(COLUMNS_INCOMPLETE, span, head.text(), printed());
    } else if (!outcomes.get().equals(OUTCOMES)) {
      reading.report(COLUMNS_REORDERED, span, head.text(), "");
    }
  }

  private void closeHead() {
    head = new RemedyHead();
    isHeadFull = false;
  }

  private List<CellAddress> allGroups(Span values) {
    List<CellAddress> printed = inEach(GROUPS, OUTCOMES);
    List<CellAddress> order = head.order();
    Span span = head.span().orElse(values);
    if (order.isEmpty()) {
      reading.report(COLUMNS_INCOMPLETE, span, head.text(), printed());
      return printed;
    }
    if (!order.equals(printed)) {
      reading.report(COLUMNS_REORDERED, span, head.text(), "");
    }
    return order;
  }

  private static List<CellAddress> inEach(List<RemedyRow> groups, List<RemedyOutcome> outcomes) {
    return groups.stream()
        .flatMap(group -> outcomes.stream().map(outcome -> new CellAddress(group, outcome)))
        .toList();
  }

  private static List<Target> targets(List<CellAddress> order) {
    return order.stream()
        .<Target>map(address -> new Target.OfForm(address, Optional.empty()))
        .toList();
  }

  private static String printed() {
    return Stream.concat(
            GROUPS.stream().map(Labels::printed), OUTCOMES.stream().map(Labels::printed))
        .collect(Collectors.joining("、"));
  }
}
