package io.github.gongkai.core.page;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the rows of the tables on a page: heads with their labels from left to right, and under
 * each head rows with a cell for each of its columns.
 */
final class PageRows {
  private final Vocabulary vocabulary;
  private final List<PageLine> lines;
  private final boolean isLeftAligned;
  private final List<GridRow> rows = new ArrayList<>();
  private final List<WovenLabel> head = new ArrayList<>();
  private final List<Under> under = new ArrayList<>();
  private List<WovenLabel> columns = List.of();
  private boolean isHeadOpen;
  private boolean isRemedies;

  PageRows(Vocabulary vocabulary, List<PageLine> lines, boolean isLeftAligned) {
    this.vocabulary = vocabulary;
    this.lines = lines;
    this.isLeftAligned = isLeftAligned;
  }

  /** Takes a label that has no values: one of a head, of a group, or one not known. */
  void label(WovenLabel label) {
    boolean isHead =
        label.terms(vocabulary).stream()
            .anyMatch(
                term ->
                    term instanceof Term.Column
                        || term instanceof Term.Word
                        || term.table() == FormTable.REMEDIES);
    if (isHead) {
      if (!isHeadOpen) {
        close();
        isHeadOpen = true;
      }
      head.add(label);
    } else {
      add(new Under(List.of(label.cell()), Optional.empty(), false));
    }
  }

  /** Takes a row; where its values stand, or empty if the page shows none. */
  void row(WovenLabel label, Optional<Integer> line) {
    closeHead();
    add(new Under(List.of(label.cell()), line, true));
  }

  /** Takes values that stand beside no label. */
  void values(int line) {
    closeHead();
    add(new Under(List.of(), Optional.of(line), true));
  }

  /** Returns the rows. */
  List<GridRow> rows() {
    close();
    return rows;
  }

  private void add(Under row) {
    under.add(row);
  }

  /** Adds the rows of the head, and keeps its labels of columns for the rows below. */
  private void closeHead() {
    if (!isHeadOpen) {
      return;
    }
    isHeadOpen = false;
    List<WovenLabel> inOrder =
        head.stream().sorted(Comparator.comparingInt(WovenLabel::from)).toList();
    isRemedies = head.stream().anyMatch(label -> isOf(label, Term.Row.class));
    columns = inOrder.stream().filter(label -> isOf(label, Term.Column.class)).toList();
    List<WovenLabel> others = inOrder.stream().filter(label -> !columns.contains(label)).toList();
    if (isRemedies) {
      addRow(others);
      addRow(columns);
    } else {
      addRow(inOrder);
    }
    head.clear();
  }

  private boolean isOf(WovenLabel label, Class<? extends Term> type) {
    List<Term> terms = label.terms(vocabulary);
    return terms.stream().anyMatch(type::isInstance)
        && (type != Term.Row.class
            || terms.stream().allMatch(term -> term.table() == FormTable.REMEDIES));
  }

  private void addRow(List<WovenLabel> labels) {
    if (!labels.isEmpty()) {
      rows.add(GridRow.of(labels.stream().map(WovenLabel::cell).toList()));
    }
  }

  /** Adds the rows under the head, placed page by page. */
  private void close() {
    closeHead();
    Map<Integer, List<PageLine>> byPage = new HashMap<>();
    for (Under row : under) {
      row.line()
          .map(lines::get)
          .ifPresent(line -> byPage.computeIfAbsent(page(line), p -> new ArrayList<>()).add(line));
    }
    Map<Integer, Columns> placed = new HashMap<>();
    byPage.forEach((page, rows) -> placed.put(page, columns(rows, headOn(page))));
    for (Under row : under) {
      rows.add(GridRow.of(cells(row, placed)));
    }
    under.clear();
  }

  /**
   * Finds the columns of a page. The labels of the third table are narrow and close together; they
   * tell only where values start exactly below them.
   */
  private Columns columns(List<PageLine> under, List<Piece> head) {
    List<List<Piece>> values = under.stream().map(PageLine::values).toList();
    if (under.stream().noneMatch(PageLine::isSpaced)) {
      return Columns.of(size(), List.of(), List.of(), false);
    }
    List<Piece> telling = isRemedies && !isLeftAligned ? List.of() : head;
    return Columns.of(size(), values, telling, isLeftAligned);
  }

  /** Where values start exactly below labels, they do so on all pages. */
  private int page(PageLine line) {
    return isLeftAligned ? 0 : line.page();
  }

  private int size() {
    return columns.size();
  }

  private List<Piece> headOn(int page) {
    return columns.stream()
        .map(WovenLabel::last)
        .filter(piece -> page(lines.get(piece.line())) == page)
        .toList();
  }

  private List<GridCell> cells(Under row, Map<Integer, Columns> placed) {
    List<GridCell> cells = new ArrayList<>(row.labels());
    if (!row.isRow()) {
      return cells;
    }
    if (row.line().isEmpty()) {
      Span end = end(row.labels().get(0));
      for (int i = 0; i < size(); i++) {
        cells.add(new GridCell("", end));
      }
      return cells;
    }
    PageLine line = lines.get(row.line().get());
    Columns columns = placed.get(page(line));
    Optional<List<Integer>> places =
        columns == null ? Optional.empty() : columns.place(line.values());
    if (places.isEmpty()) {
      line.values().forEach(value -> cells.add(value.cell()));
      return cells;
    }
    for (int i = 0; i < size(); i++) {
      int at = places.get().indexOf(i);
      cells.add(at < 0 ? blank(line, places.get(), i) : line.values().get(at).cell());
    }
    return cells;
  }

  /** Returns a blank cell, whose place is where the cell before it ends. */
  private static GridCell blank(PageLine line, List<Integer> places, int index) {
    int before = -1;
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) < index) {
        before = i;
      }
    }
    GridCell near = line.values().get(Math.max(0, before)).cell();
    int at = before < 0 ? near.span().start() : near.span().end();
    return new GridCell("", new Span(at, at));
  }

  private static Span end(GridCell cell) {
    return new Span(cell.span().end(), cell.span().end());
  }

  /** A row under a head: its label, and the line of its values. */
  private record Under(List<GridCell> labels, Optional<Integer> line, boolean isRow) {}
}
