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
 * One row a line, a bar after each cell ({@code a | b | c |}), and Markdown tables, which have a
 * bar before the first cell and a line of dashes under the head.
 */
public final class BarLayout implements TableLayout {
  private static final char BAR = '|';

  /** Makes the layout. */
  public BarLayout() {}

  @Override
  public int order() {
    return 100;
  }

  @Override
  public List<Block> layOut(Prose prose) {
    List<Line> lines = prose.lines();
    Regions regions = new Regions(prose);
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && hasBar(lines.get(end))) {
        end++;
      }
      if (end > start) {
        regions.grid(start, end, rows(lines.subList(start, end)));
      }
      start = end + 1;
    }
    return regions.blocks();
  }

  private static boolean hasBar(Line line) {
    return line.text().indexOf(BAR) >= 0;
  }

  private static List<GridRow> rows(List<Line> lines) {
    boolean opens = lines.stream().allMatch(BarLayout::startsWithBar);
    return lines.stream()
        .filter(line -> !isRule(line.text()))
        .map(line -> row(line, opens ? line.text().indexOf(BAR) + 1 : 0))
        .toList();
  }

  /** Returns whether a line is that under the head of a Markdown table; a single dash is a mark. */
  private static boolean isRule(String text) {
    int dashes = 0;
    boolean isMarked = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && c != ':' && c != '+' && c != BAR && !Character.isWhitespace(c)) {
        return false;
      }
      dashes = c == '-' ? dashes + 1 : 0;
      isMarked |= dashes > 2 || c == ':';
    }
    return isMarked;
  }

  private static boolean startsWithBar(Line line) {
    return line.cell().text().charAt(0) == BAR;
  }

  private static GridRow row(Line line, int from) {
    List<GridCell> cells = new ArrayList<>();
    int start = from;
    for (int bar = line.text().indexOf(BAR, from);
        bar >= 0;
        bar = line.text().indexOf(BAR, start)) {
      cells.add(line.cell(start, bar));
      start = bar + 1;
    }
    GridCell last = line.cell(start, line.text().length());
    if (!last.isBlank()) {
      cells.add(last);
    }
    return GridRow.of(cells);
  }
}
