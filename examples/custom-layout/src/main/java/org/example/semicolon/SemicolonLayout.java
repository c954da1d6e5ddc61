package org.example.semicolon;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row a line, a semicolon between cells: {@code 规章；0；0；0}. */
public final class SemicolonLayout implements TableLayout {
  private static final Pattern SEPARATOR = Pattern.compile("[;；]");
  private static final int LONGEST_CELL = 40;

  /** Makes the layout; the ServiceLoader needs this constructor. */
  public SemicolonLayout() {}

  @Override
  public List<Block> layOut(Prose prose) {
    List<Block> blocks = new ArrayList<>();
    List<Line> lines = prose.lines();
    for (int start = 0, end; start < lines.size(); start = end) {
      boolean isTable = isRow(lines.get(start));
      end = start + 1;
      while (end < lines.size() && isRow(lines.get(end)) == isTable) {
        end++;
      }
      List<Line> region = lines.subList(start, end);
      blocks.add(isTable ? new Grid(rows(region)) : new Prose(region));
    }
    return blocks;
  }

  /** Sentences have semicolons too, but end in a full stop or are long. */
  private static boolean isRow(Line line) {
    List<GridCell> cells = cells(line);
    return cells.size() > 2
        && !line.cell().text().endsWith("。")
        && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
  }

  private static List<GridRow> rows(List<Line> lines) {
    return lines.stream().map(line -> GridRow.of(cells(line))).toList();
  }

  private static List<GridCell> cells(Line line) {
    List<GridCell> cells = new ArrayList<>();
    int start = 0;
    Matcher separator = SEPARATOR.matcher(line.text());
    while (separator.find()) {
      cells.add(line.cell(start, separator.start()));
      start = separator.end();
    }
    cells.add(line.cell(start, line.text().length()));
    return cells;
  }
}
