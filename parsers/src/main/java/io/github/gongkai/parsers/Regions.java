package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the blocks of a layout: regions it read as grids, and the lines between them as prose.
 */
final class Regions {
  private final List<Line> lines;
  private final List<Block> blocks = new ArrayList<>();
  private int done;

  Regions(Prose prose) {
    this.lines = prose.lines();
  }

  /** Adds the lines from {@code start} to {@code end}, which were read as {@code rows}. */
  void grid(int start, int end, List<GridRow> rows) {
    prose(start);
    blocks.add(new Grid(rows));
    done = end;
  }

  /** Adds lines that broke into the region added last. */
  void interruption(List<Line> interruption) {
    if (!interruption.isEmpty()) {
      blocks.add(new Prose(interruption));
    }
  }

  private void prose(int end) {
    if (end > done) {
      blocks.add(new Prose(lines.subList(done, end)));
      done = end;
    }
  }

  /** Returns the blocks. */
  List<Block> blocks() {
    prose(lines.size());
    return List.copyOf(blocks);
  }
}
