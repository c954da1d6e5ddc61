package io.github.gongkai.core;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.TableLayout;
import java.util.ArrayList;
import java.util.List;

/** A small layout: each line with semicolons is a row, whose cells they part. */
final class Semicolons implements TableLayout {
  @Override
  public List<Block> layOut(Prose prose) {
    return prose.lines().stream().map(Semicolons::block).toList();
  }

  private static Block block(Line line) {
    return line.text().contains(";") ? new Grid(List.of(row(line))) : new Prose(List.of(line));
  }

  private static GridRow row(Line line) {
    List<GridCell> cells = new ArrayList<>();
    int start = 0;
    for (int end = line.text().indexOf(';'); end >= 0; end = line.text().indexOf(';', start)) {
      cells.add(line.cell(start, end));
      start = end + 1;
    }
    cells.add(line.cell(start, line.text().length()));
    return GridRow.of(cells);
  }
}
