package io.github.gongkai.core.page;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.INFERRED;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows under one head, whose values are placed in its columns page by page. */
final class UnderHead {
  private static final Span NOWHERE = new Span(0, 0);

  private final List<WovenLabel> columns;
  private final Tables table;
  private final boolean isLeftAligned;
  private final List<PageRow> rows = new ArrayList<>();

  /** Which table the head is of, as far as it matters to places. */
  enum Tables {
    /** Labels are as wide as values or wider. */
    OTHER,
    /** All columns are those of section 三, in order. */
    REQUESTS,
    /**
     * Labels are close together: they tell only if values start exactly below them, and a single
     * space between values may be all that the layout left.
     */
    CLOSE
  }

  UnderHead(List<WovenLabel> columns, Tables table, boolean isLeftAligned) {
    this.columns = columns;
    this.table = table;
    this.isLeftAligned = isLeftAligned;
  }

  void add(PageRow row) {
    rows.add(row);
  }

  /** Returns the rows with a cell for each column; one that cannot be placed keeps its values. */
  List<GridRow> place(Reading reading) {
    Map<Integer, Columns> pages = new HashMap<>();
    List<Optional<List<Integer>>> places = new ArrayList<>();
    for (PageRow row : rows) {
      places.add(
          row.line().filter(line -> !isCut(line, reading)).flatMap(line -> place(line, pages)));
    }
    if (table == Tables.REQUESTS) {
      infer(pages, places, reading);
    }
    List<GridRow> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      placed.add(GridRow.of(cells(rows.get(i), places.get(i))));
    }
    return placed;
  }

  /** Returns whether values are missing where the source ends: they may have been cut off. */
  private boolean isCut(PageLine line, Reading reading) {
    List<Piece> values = line.values();
    int end = values.get(values.size() - 1).cell().span().end();
    return values.size() < columns.size() && reading.isEnd(new Span(end, end));
  }

  private Optional<List<Integer>> place(PageLine line, Map<Integer, Columns> pages) {
    Columns columns = pages.computeIfAbsent(page(line), this::columns);
    Optional<List<Integer>> places = columns.place(line.values());
    return places.isEmpty() && table == Tables.OTHER ? columns.placeBelow(line.values()) : places;
  }

  /**
   * Places the rows that are left where they seem to stand, if with them all columns add up. The
   * relations do not tell where a 0 belongs.
   */
  private void infer(
      Map<Integer, Columns> pages, List<Optional<List<Integer>>> places, Reading reading) {
    List<Integer> inferred = new ArrayList<>();
    List<Optional<List<Integer>>> all = new ArrayList<>(places);
    for (int i = 0; i < rows.size(); i++) {
      Optional<PageLine> line = rows.get(i).line();
      if (line.isPresent() && places.get(i).isEmpty()) {
        Columns columns = pages.get(page(line.get()));
        all.set(i, columns == null ? Optional.empty() : columns.guess(line.get().values()));
        if (all.get(i).isEmpty()) {
          return;
        }
        if (!ColumnSums.hasZero(line.get().values())) {
          inferred.add(i);
        }
      }
    }
    if (!inferred.isEmpty() && ColumnSums.hold(rows, all)) {
      for (int index : inferred) {
        places.set(index, all.get(index));
        Span span = rows.get(index).span().orElse(NOWHERE);
        reading.report(INFERRED, span, reading.quote(span), ColumnSums.RELATIONS);
      }
    }
  }

  /** Where values start exactly below labels, they do so on all pages. */
  private int page(PageLine line) {
    return isLeftAligned ? 0 : line.page();
  }

  private Columns columns(int page) {
    List<PageLine> lines =
        rows.stream().flatMap(row -> row.line().stream()).filter(l -> page(l) == page).toList();
    if (lines.stream().noneMatch(PageLine::isSpaced)) {
      return Columns.of(columns.size(), List.of(), List.of(), false, 1);
    }
    List<Piece> head =
        columns.stream()
            .filter(label -> isLeftAligned || label.page() == page)
            .map(WovenLabel::last)
            .toList();
    return Columns.of(
        columns.size(),
        lines.stream().map(PageLine::values).toList(),
        table == Tables.CLOSE && !isLeftAligned ? List.of() : head,
        isLeftAligned,
        table == Tables.CLOSE ? 2 : 1);
  }

  private List<GridCell> cells(PageRow row, Optional<List<Integer>> places) {
    List<GridCell> cells = new ArrayList<>();
    row.label().ifPresent(label -> cells.add(label.cell()));
    if (!row.hasValues()) {
      return cells;
    }
    List<Piece> values = row.line().map(PageLine::values).orElse(List.of());
    if (places.isEmpty() && row.line().isPresent()) {
      values.forEach(value -> cells.add(value.cell()));
      return cells;
    }
    int end = row.label().map(label -> label.cell().span().end()).orElse(0);
    for (int i = 0; i < columns.size(); i++) {
      int at = places.map(List::copyOf).orElse(List.of()).indexOf(i);
      cells.add(at < 0 ? new GridCell("", new Span(end, end)) : values.get(at).cell());
      end = at < 0 ? end : values.get(at).span().end();
    }
    return cells;
  }
}
