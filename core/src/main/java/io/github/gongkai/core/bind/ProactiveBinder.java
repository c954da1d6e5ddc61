package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.CELL_SHIFTED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_EXTRA;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Binds the table of section 二. Its blocks have heads of their own, which stand in the same columns
 * as the values below them.
 */
final class ProactiveBinder implements TableBinder {
  /** More than any row has columns. */
  private static final int WHOLE = 100;

  private final Reading reading;
  private final Labels labels;
  private final ColumnPlanner planner;
  private final List<Form> forms;
  private final List<Block> blocks = new ArrayList<>();
  private String banner = "";
  private Optional<String> unit = Optional.empty();
  private Optional<String> unitOfBanner = Optional.empty();
  private Optional<String> unitOfCorner = Optional.empty();

  ProactiveBinder(Reading reading, Labels labels, Edition edition) {
    this.reading = reading;
    this.labels = labels;
    this.planner = new ColumnPlanner(reading, labels);
    this.forms =
        Stream.concat(Stream.of(edition), Stream.of(Edition.values()))
            .distinct()
            .map(Form::of)
            .toList();
    blocks.add(new Block(Optional.empty(), -1, List.of(), new ArrayList<>()));
  }

  @Override
  public void head(TableRow row) {
    row.useKnown();
    int labelAt = row.indexOf(cell -> cell.is(Term.Word.class));
    int end = row.width();
    while (end > labelAt + 1 && row.cells().get(end - 1).isBlank()) {
      end--;
    }
    unitOfCorner =
        labelAt < 0 ? Optional.empty() : LabelUnit.ofRow(row.cells().get(labelAt).text());
    if (end > labelAt + 1) {
      List<TableCell> columns = row.cells().subList(labelAt + 1, end);
      blocks.add(new Block(Optional.of(row), labelAt, columns, new ArrayList<>()));
    }
  }

  @Override
  public void group(TableRow row) {
    for (TableCell cell : row.cells()) {
      if (cell.term(Term.Group.class, FormTable.PROACTIVE).isPresent()) {
        cell.use();
        labels.noteRemark(cell);
        banner = cell.label().key();
        unitOfBanner = LabelUnit.ofRow(cell.text());
      }
    }
  }

  @Override
  public void data(TableRow row, Leaf leaf) {
    group(row);
    banner = leaf.term().groups().get(0);
    TableCell label = row.cells().get(leaf.index());
    label.use();
    labels.note(label, leaf.term());
    noteShift(label, leaf.index());
    Optional<String> ofRow =
        LabelUnit.one(
            LabelUnit.ofRow(label.text()), unitOfCorner.or(() -> unitOfBanner).or(() -> unit));
    block().rows().add(DataRow.of(row, leaf.start(), leaf.term().row(), ofRow));
  }

  /** Takes a unit that holds for the amounts below, unless their labels have others. */
  void unit(String above) {
    unit = Optional.of(above);
  }

  @Override
  public void other(TableRow row, int labelAt) {
    if (labelAt >= 0 && row.hasValue() && !block().columns().isEmpty()) {
      TableCell label = row.cells().get(labelAt);
      label.use();
      reading.report(ROW_EXTRA, label.span());
      block().rows().add(DataRow.extra(row, labelAt + 1, label.text()));
    }
  }

  @Override
  public boolean mayFollow(Term.Row row) {
    return banner.isEmpty() || row.groups().contains(banner);
  }

  @Override
  public List<ValueRow> rows() {
    return blocks.stream().flatMap(this::rows).toList();
  }

  private Block block() {
    return blocks.get(blocks.size() - 1);
  }

  private void noteShift(TableCell label, int index) {
    int expected = block().labelAt();
    if (expected >= 0 && expected != index) {
      String found = Integer.toString(index + 1);
      reading.report(CELL_SHIFTED, label.span(), found, Integer.toString(expected + 1));
    }
  }

  /**
   * Returns the head of a block and the rows under it, by the columns that they have on the form.
   */
  private Stream<ValueRow> rows(Block block) {
    Map<List<FormColumn>, List<DataRow>> byColumns =
        block.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> expected(block, row), LinkedHashMap::new, Collectors.toList()));
    List<ValueRow> rows = new ArrayList<>();
    block
        .head()
        .ifPresent(head -> rows.add(ValueRow.head(head, block.labelAt() + 1, block.size())));
    byColumns.forEach(
        (columns, under) -> {
          List<TableCell> head = block.isOf(columns) ? block.columns() : List.of();
          ColumnPlan plan = planner.plan(head, block.room(), columns, under);
          under.forEach(row -> rows.add(row.under(plan, FormTable.PROACTIVE)));
        });
    return rows.stream();
  }

  /** Returns the columns of the row in the edition that the head fits best; first the one read. */
  private List<FormColumn> expected(Block block, DataRow row) {
    return forms.stream()
        .flatMap(form -> candidates(form, row))
        .reduce((best, next) -> block.fit(next) > block.fit(best) ? next : best)
        .orElseThrow();
  }

  /** Returns the columns that {@code form} may have for a row: for an extra those of any row. */
  private static Stream<List<FormColumn>> candidates(Form form, DataRow row) {
    return row.formRow().map(List::of).orElseGet(() -> form.rows(FormTable.PROACTIVE)).stream()
        .filter(form::has)
        .map(form::columns);
  }

  /**
   * A head and the rows under it.
   *
   * @param head the row of the head; empty before the first
   * @param labelAt where 信息内容 stands, or -1
   * @param columns the labels of the columns
   * @param rows the rows so far
   */
  private record Block(
      Optional<TableRow> head, int labelAt, List<TableCell> columns, List<DataRow> rows) {
    int size() {
      return columns.size();
    }

    /** Returns how many cells the head has for columns, with the blank ones behind the labels. */
    OptionalInt room() {
      return head.stream().mapToInt(row -> row.width() - labelAt - 1).findFirst();
    }

    /** Returns how many of {@code columns} the head names. */
    long count(List<FormColumn> columns) {
      return columns.stream().filter(c -> terms().anyMatch(term -> term.column() == c)).count();
    }

    /** Returns how well the head fits: first whether it names all and no others, then how many. */
    long fit(List<FormColumn> columns) {
      long count = count(columns);
      return count == columns.size() && !namesOther(columns) ? count + WHOLE : count;
    }

    private boolean namesOther(List<FormColumn> known) {
      return columns.stream()
          .map(cell -> cell.terms(Term.Column.class).map(Term.Column::column).toList())
          .anyMatch(named -> !named.isEmpty() && named.stream().noneMatch(known::contains));
    }

    /** Returns whether this may be the head of {@code columns}, and not that of another block. */
    boolean isOf(List<FormColumn> columns) {
      return count(columns) > 0 || terms().findAny().isEmpty();
    }

    private Stream<Term.Column> terms() {
      return columns.stream().flatMap(cell -> cell.terms(Term.Column.class));
    }
  }
}
