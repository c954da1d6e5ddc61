package io.github.gongkai.core.page;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.COLUMNS_INCOMPLETE;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Collects the rows of the tables on a page: heads with their labels from left to right, and rows.
 */
final class PageRows {
  private final Reading reading;
  private final Vocabulary vocabulary;
  private final boolean isLeftAligned;
  private final List<GridRow> rows = new ArrayList<>();
  private final List<WovenLabel> head = new ArrayList<>();
  private UnderHead under = new UnderHead(List.of(), UnderHead.Tables.OTHER, false);

  PageRows(Reading reading, boolean isLeftAligned) {
    this.reading = reading;
    this.vocabulary = reading.vocabulary();
    this.isLeftAligned = isLeftAligned;
  }

  /** Takes a label that has no values: one of a head, of a group, or one not known. */
  void label(WovenLabel label) {
    boolean isOfHead =
        label.terms(vocabulary).stream()
            .anyMatch(
                term ->
                    term instanceof Term.Column
                        || term instanceof Term.Word
                        || term.table() == FormTable.REMEDIES);
    if (isOfHead) {
      head.add(label);
    } else {
      under.add(new PageRow(Optional.of(label), Optional.empty(), false));
    }
  }

  /** Takes a row; where its values stand, or empty if the page shows none. */
  void row(WovenLabel label, Optional<PageLine> line) {
    closeHead();
    under.add(new PageRow(Optional.of(label), line, true));
  }

  /** Takes values that stand beside no label. */
  void values(PageLine line) {
    closeHead();
    under.add(new PageRow(Optional.empty(), Optional.of(line), true));
  }

  /** Returns the rows. */
  List<GridRow> rows() {
    closeHead();
    rows.addAll(under.place(reading));
    return rows;
  }

  /** Adds the rows under the last head and those of this one. */
  private void closeHead() {
    if (head.isEmpty()) {
      return;
    }
    rows.addAll(under.place(reading));
    List<WovenLabel> inOrder =
        head.stream().sorted(Comparator.comparingInt(WovenLabel::from)).toList();
    List<WovenLabel> columns =
        inOrder.stream().filter(label -> columnOf(label).isPresent()).toList();
    boolean isRemedies = isRemedies();
    if (isOfRequestsInOtherOrder(columns)) {
      columns = inOrderOfForm(columns);
      addRow(columns);
      under = new UnderHead(columns, UnderHead.Tables.CLOSE, false);
      head.clear();
      return;
    }
    if (isRemedies) {
      addRow(inOrder.stream().filter(label -> columnOf(label).isEmpty()).toList());
      addRow(columns);
    } else {
      addRow(inOrder);
    }
    boolean isClose = isRemedies || !isSpaced(inOrder);
    under = new UnderHead(columns, table(columns, isClose), isLeftAligned);
    head.clear();
  }

  /** Labels of section 三 that stand in another order were broken, or woven, in a wrong place. */
  private boolean isOfRequestsInOtherOrder(List<WovenLabel> columns) {
    List<FormColumn> order = formColumns(columns);
    return !order.equals(List.of(Applicant.values()))
        && order.size() == Applicant.values().length
        && Set.of(Applicant.values()).equals(Set.copyOf(order));
  }

  private List<WovenLabel> inOrderOfForm(List<WovenLabel> columns) {
    List<Applicant> order = List.of(Applicant.values());
    List<WovenLabel> inOrder =
        columns.stream()
            .sorted(Comparator.comparingInt(c -> order.indexOf(columnOf(c).orElseThrow().column())))
            .toList();
    Span span = columns.get(0).cell().span();
    reading.report(COLUMNS_INCOMPLETE, span, text(columns), text(inOrder));
    return inOrder;
  }

  private static String text(List<WovenLabel> labels) {
    return labels.stream().map(label -> label.cell().text()).collect(Collectors.joining("、"));
  }

  private boolean isRemedies() {
    return head.stream()
        .flatMap(label -> label.terms(vocabulary).stream())
        .anyMatch(term -> term instanceof Term.Row && term.table() == FormTable.REMEDIES);
  }

  /**
   * Returns whether more than a space parts some labels: else a space may be all between values.
   */
  private static boolean isSpaced(List<WovenLabel> labels) {
    for (int i = 1; i < labels.size(); i++) {
      if (labels.get(i).from() - labels.get(i - 1).to() > 1) {
        return true;
      }
    }
    return false;
  }

  private UnderHead.Tables table(List<WovenLabel> columns, boolean isClose) {
    if (formColumns(columns).equals(List.of(Applicant.values()))) {
      return UnderHead.Tables.REQUESTS;
    }
    return isClose ? UnderHead.Tables.CLOSE : UnderHead.Tables.OTHER;
  }

  private List<FormColumn> formColumns(List<WovenLabel> labels) {
    return labels.stream()
        .flatMap(label -> columnOf(label).stream())
        .map(Term.Column::column)
        .toList();
  }

  /** Returns the column whose label it is: 总计 and 其他 are columns of two tables. */
  private Optional<Term.Column> columnOf(WovenLabel label) {
    return label.terms(vocabulary).stream()
        .filter(Term.Column.class::isInstance)
        .map(Term.Column.class::cast)
        .max(Comparator.comparing(term -> term.table() == FormTable.REQUESTS));
  }

  private void addRow(List<WovenLabel> labels) {
    if (!labels.isEmpty()) {
      rows.add(GridRow.of(labels.stream().map(WovenLabel::cell).toList()));
    }
  }
}
