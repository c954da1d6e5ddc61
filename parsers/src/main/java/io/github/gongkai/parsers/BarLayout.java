package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.TableLayout;
import java.util.List;

/**
 * One row a line, a bar after each cell ({@code a | b | c |}), and Markdown tables, which have a
 * bar before the first cell and a line of dashes under the head. A bar is {@code |}, {@code ｜} or
 * {@code │}.
 */
public final class BarLayout implements TableLayout {
  /** Makes the layout. */
  public BarLayout() {}

  @Override
  public int order() {
    return 100;
  }

  @Override
  public List<Block> layOut(Prose prose) {
    List<Line> lines = prose.lines();
    if (lines.stream().noneMatch(BarLayout::hasBar)) {
      return List.of(prose);
    }
    Regions regions = new Regions(prose);
    RowEdges edges =
        new RowEdges(lines.stream().filter(BarLayout::isCells).toList(), Separator.BAR);
    int start = LineCells.haveLabelsAbove(lines) ? lines.size() : 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && hasBar(lines.get(end))) {
        end++;
      }
      if (lines.subList(start, end).stream()
          .anyMatch(line -> LineCells.isRow(line, Separator.BAR))) {
        regions.grid(start, end, rows(lines.subList(start, end), edges));
      }
      start = end + 1;
    }
    return regions.blocks();
  }

  private static boolean hasBar(Line line) {
    return LineCells.has(line, Separator.BAR);
  }

  private static boolean isCells(Line line) {
    return hasBar(line) && !isRule(line.text());
  }

  private static List<GridRow> rows(List<Line> lines, RowEdges edges) {
    return lines.stream()
        .filter(BarLayout::isCells)
        .map(row -> GridRow.of(edges.cells(row)))
        .toList();
  }

  /** Returns whether a line is that under the head of a Markdown table; a single dash is a mark. */
  private static boolean isRule(String text) {
    int dashes = 0;
    boolean isMarked = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && c != ':' && c != '+' && !Separator.BAR.is(c) && !Character.isWhitespace(c)) {
        return false;
      }
      dashes = c == '-' ? dashes + 1 : 0;
      isMarked |= dashes > 2 || c == ':';
    }
    return isMarked;
  }
}
