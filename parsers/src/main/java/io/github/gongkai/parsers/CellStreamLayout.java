package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.TableLayout;
import java.util.List;

/**
 * Cells one after another, without the breaks between rows: one cell a line or a paragraph, with
 * bars after the cells or between them or without any, or the values of a row in the line under its
 * label. Takes the lines that no other layout takes.
 */
public final class CellStreamLayout implements TableLayout {
  /** Makes the layout. */
  public CellStreamLayout() {}

  @Override
  public int order() {
    return 900;
  }

  @Override
  public List<Block> layOut(Prose prose) {
    List<Line> lines = prose.lines();
    Regions regions = new Regions(prose);
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && LineCells.mayBeCells(lines.get(end))) {
        end++;
      }
      List<GridCell> cells = CellStream.read(lines.subList(start, end));
      if (isTable(lines.subList(start, end), cells)) {
        regions.grid(start, end, List.of(new GridRow(cells, GridRow.Origin.STREAM)));
      }
      start = end + 1;
    }
    return regions.blocks();
  }

  /** Returns whether figures stand beside words or beside each other. */
  private static boolean isTable(List<Line> lines, List<GridCell> cells) {
    return cells.stream().anyMatch(GridCell::isFigure)
        && (cells.stream().anyMatch(LineCells::isWords)
            || lines.stream().anyMatch(line -> LineCells.isRow(line, Separator.ANY)));
  }
}
