package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.TableLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables drawn with lines: box-drawing characters ({@code w3m -dump}, {@code elinks -dump}) or
 * {@code +---+} (grid tables of Markdown and reStructuredText). Cells may span rows and columns.
 */
public final class BoxLayout implements TableLayout {
  /** Makes the layout. */
  public BoxLayout() {}

  @Override
  public int order() {
    return 50;
  }

  @Override
  public List<Block> layOut(Prose prose) {
    Regions regions = new Regions(prose);
    List<Line> lines = prose.lines();
    int start = 0;
    while (start < lines.size()) {
      if (!BoxLine.isDrawn(lines.get(start))) {
        start++;
        continue;
      }
      Table table = new Table(lines, start);
      if (table.isTable()) {
        regions.grid(start, table.end, BoxGrid.rows(table.drawn));
        regions.interruption(table.between);
      }
      start = Math.max(start + 1, table.end);
    }
    return regions.blocks();
  }

  /** A table that starts in a line, with the lines that a page break leaves in it. */
  private static final class Table {
    /** More than the foot of a page and the head of the next. */
    private static final int LONGEST_BREAK = 12;

    private final List<BoxLine> drawn = new ArrayList<>();
    private final List<Line> between = new ArrayList<>();

    /** How many lines are between the first two: blank ones may be between all. */
    private int spacing;

    private int end;

    Table(List<Line> lines, int start) {
      end = start;
      int next = start;
      while (next < lines.size() && next - end <= LONGEST_BREAK) {
        if (!BoxLine.isDrawn(lines.get(next))) {
          next++;
          continue;
        }
        List<Line> gap = lines.subList(end, next);
        BoxLine line = BoxLine.of(lines.get(next));
        if (!gap.isEmpty() && !goesOn(gap, line)) {
          return;
        }
        between.addAll(gap);
        drawn.add(line);
        next++;
        end = next;
      }
    }

    private boolean goesOn(List<Line> gap, BoxLine line) {
      if (drawn.size() == 1 && gap.stream().allMatch(Line::isBlank)) {
        spacing = gap.size();
      }
      boolean isSpaced = gap.size() <= spacing && gap.stream().allMatch(Line::isBlank);
      return isSpaced || !(drawn.isEmpty() || isClosed() || line.isRule());
    }

    /** Returns whether the last line may be the bottom of a table. */
    private boolean isClosed() {
      return drawn.get(drawn.size() - 1).isRule();
    }

    boolean isTable() {
      return drawn.stream().anyMatch(BoxLine::isRule) && !drawn.stream().allMatch(BoxLine::isRule);
    }
  }
}
