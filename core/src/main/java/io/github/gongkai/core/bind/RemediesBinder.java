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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Binds the table of section 四: a head of three rows and one row of 15 values without a label, five
 * for each of three groups that stand side by side.
 */
final class RemediesBinder implements TableBinder {
  private static final List<RemedyRow> GROUPS = List.of(RemedyRow.values());
  private static final List<RemedyOutcome> OUTCOMES = List.of(RemedyOutcome.values());

  /** What diagnostics call the one row, which has no label. */
  private static final String LABEL = "行政复议、行政诉讼";

  private final Reading reading;
  private final Labels labels;
  private final List<TableCell> head = new ArrayList<>();
  private final List<TableRow> heads = new ArrayList<>();
  private final List<TableRow> rows = new ArrayList<>();

  RemediesBinder(Reading reading, Labels labels) {
    this.reading = reading;
    this.labels = labels;
  }

  @Override
  public void head(TableRow row) {
    row.useKnown();
    if (rows.isEmpty()) {
      heads.add(row);
      row.cells().stream().filter(TableCell::isText).forEach(head::add);
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
    long values = row.cells().stream().filter(cell -> !cell.isText()).count();
    if (!heads.isEmpty() && values > row.width() / 2 && row.width() > 1) {
      rows.add(row);
    }
  }

  @Override
  public boolean mayFollow(Term.Row row) {
    return false;
  }

  @Override
  public List<ValueRow> rows() {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Target> targets = targets(rows.get(0).span());
    List<ValueRow> aligned = new ArrayList<>();
    heads.forEach(head -> aligned.add(ValueRow.head(head, 0, targets.size())));
    for (TableRow row : rows) {
      boolean hasLabel = row.cells().get(0).isText() && row.width() > targets.size();
      aligned.add(ValueRow.of(row, hasLabel ? 1 : 0, targets, LABEL));
    }
    return aligned;
  }

  private List<Target> targets(Span values) {
    List<RemedyRow> groups = groups();
    List<RemedyOutcome> outcomes =
        head.stream()
            .flatMap(cell -> noted(cell, Term.Column.class).stream())
            .map(term -> (RemedyOutcome) term.column())
            .toList();
    List<CellAddress> order = order(groups, outcomes);
    String found = head.stream().map(TableCell::text).collect(Collectors.joining(" "));
    Span span = heads.stream().map(TableRow::span).reduce(Span::to).orElse(values);
    if (order.isEmpty()) {
      reading.report(COLUMNS_INCOMPLETE, span, found, printed());
      return targets(order(GROUPS, inEachGroup()));
    }
    if (!order.equals(order(GROUPS, inEachGroup()))) {
      reading.report(COLUMNS_REORDERED, span, found, "");
    }
    return targets(order);
  }

  /** Returns the groups from left to right; those of 行政诉讼 stand where that label does. */
  private List<RemedyRow> groups() {
    List<RemedyRow> groups =
        new ArrayList<>(
            head.stream()
                .flatMap(cell -> noted(cell, Term.Row.class).stream())
                .map(Term.Row::row)
                .filter(RemedyRow.class::isInstance)
                .map(RemedyRow.class::cast)
                .distinct()
                .toList());
    int litigation = indexInHead(Term.Group.class);
    int reconsideration = indexInHead(Term.Row.class);
    boolean isLast = litigation >= 0 && litigation < reconsideration;
    if (isLast && groups.remove(RemedyRow.RECONSIDERATION)) {
      groups.add(RemedyRow.RECONSIDERATION);
    }
    return groups;
  }

  private int indexInHead(Class<? extends Term> type) {
    for (int i = 0; i < head.size(); i++) {
      if (head.get(i).term(type, FormTable.REMEDIES).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private <T extends Term> Optional<T> noted(TableCell cell, Class<T> type) {
    Optional<T> term = cell.term(type, FormTable.REMEDIES);
    term.ifPresent(t -> labels.noteAlias(cell, t));
    return term;
  }

  /** Returns the cells from left to right; none if labels are missing or repeated. */
  private static List<CellAddress> order(List<RemedyRow> groups, List<RemedyOutcome> outcomes) {
    int size = OUTCOMES.size();
    List<CellAddress> order = new ArrayList<>();
    if (groups.size() != GROUPS.size() || outcomes.size() != size * groups.size()) {
      return order;
    }
    for (int i = 0; i < outcomes.size(); i++) {
      order.add(new CellAddress(groups.get(i / size), outcomes.get(i)));
    }
    Set<CellAddress> different = new HashSet<>(order);
    return different.size() == order.size() ? order : List.of();
  }

  private static List<RemedyOutcome> inEachGroup() {
    return GROUPS.stream().flatMap(group -> OUTCOMES.stream()).toList();
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
