package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.TableLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * One row a line, a tab between cells. Blank lines inside a table are page breaks. A row that fell
 * apart into paragraphs after the table, a label and figures, is put together again.
 */
public final class TabLayout implements TableLayout {
  private static final char TAB = '\t';
  private static final int LONGEST_LABEL = 40;

  /** Makes the layout. */
  public TabLayout() {}

  @Override
  public int order() {
    return 300;
  }

  @Override
  public List<Block> layOut(Prose prose) {
    List<Line> lines = prose.lines();
    boolean hasTab = lines.stream().anyMatch(line -> line.text().indexOf(TAB) >= 0);
    if (!hasTab || LineCells.haveLabelsAbove(lines)) {
      return List.of(prose);
    }
    Regions regions = new Regions(prose);
    for (int start = 0; start < lines.size(); start++) {
      if (isRow(lines.get(start)) || isIndentedRow(lines, start)) {
        List<GridRow> rows = new ArrayList<>();
        int end = read(lines, start, rows);
        regions.grid(start, end, withoutIndent(rows));
        start = end - 1;
      }
    }
    return regions.blocks();
  }

  /** Returns whether the line has more than an indent of one tab. */
  private static boolean isRow(Line line) {
    return line.text().indexOf(TAB, 1) > 0;
  }

  /** Returns whether a line with one cell stands in a table whose rows all start with a tab. */
  private static boolean isIndentedRow(List<Line> lines, int index) {
    String text = lines.get(index).text();
    return startsWithTab(text)
        && !lines.get(index).isBlank()
        && text.length() <= LONGEST_LABEL
        && (isIndented(lines, index - 1) || isIndented(lines, index + 1));
  }

  private static boolean isIndented(List<Line> lines, int index) {
    return index >= 0
        && index < lines.size()
        && isRow(lines.get(index))
        && startsWithTab(lines.get(index).text());
  }

  private static boolean startsWithTab(String text) {
    return !text.isEmpty() && text.charAt(0) == TAB;
  }

  /** Drops the first cell where it is blank in all rows: there the tab opens the row. */
  private static List<GridRow> withoutIndent(List<GridRow> rows) {
    boolean isIndented = rows.stream().allMatch(row -> row.cells().get(0).isBlank());
    return isIndented
        ? rows.stream()
            .map(row -> new GridRow(row.cells().subList(1, row.cells().size()), row.origin()))
            .toList()
        : rows;
  }

  /** Reads the table that starts at {@code start} and returns where it ends. */
  private static int read(List<Line> lines, int start, List<GridRow> rows) {
    int end = start;
    while (end < lines.size()) {
      int next = skipBlank(lines, end);
      if (next < lines.size() && (isRow(lines.get(next)) || isIndentedRow(lines, next))) {
        rows.add(row(lines.get(next)));
        end = next + 1;
      } else {
        int after = readParagraphs(lines, next, rows);
        if (after == next) {
          break;
        }
        end = after;
      }
    }
    return end;
  }

  private static int skipBlank(List<Line> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank() && !isRow(lines.get(i))) {
      i++;
    }
    return i;
  }

  private static GridRow row(Line line) {
    List<GridCell> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.text().indexOf(TAB); tab >= 0; tab = line.text().indexOf(TAB, start)) {
      cells.add(line.cell(start, tab));
      start = tab + 1;
    }
    cells.add(line.cell(start, line.text().length()));
    return GridRow.of(cells);
  }

  /**
   * Reads a label and figures in paragraphs of their own; returns {@code from} if there are none.
   */
  private static int readParagraphs(List<Line> lines, int from, List<GridRow> rows) {
    if (from >= lines.size() || !mayBeLabel(lines.get(from))) {
      return from;
    }
    List<GridCell> cells = new ArrayList<>();
    cells.add(lines.get(from).cell());
    int end = from + 1;
    int next = skipBlank(lines, end);
    while (next < lines.size() && lines.get(next).cell().isFigure()) {
      cells.add(lines.get(next).cell());
      end = next + 1;
      next = skipBlank(lines, end);
    }
    if (cells.size() == 1) {
      return from;
    }
    rows.add(new GridRow(cells, GridRow.Origin.PARAGRAPHS));
    return end;
  }

  private static boolean mayBeLabel(Line line) {
    return line.text().length() <= LONGEST_LABEL && !line.cell().isFigure();
  }
}
