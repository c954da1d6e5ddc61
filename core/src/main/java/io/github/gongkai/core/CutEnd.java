package io.github.gongkai.core;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last line or row of a source that reached a limit, which may have parted it: half a figure
 * looks like a whole one, and a cell whose figure is cut off like a blank one.
 *
 * @param before the blocks before it
 * @param start where it starts, if there is one
 */
record CutEnd(List<Block> before, Optional<Span> start) {
  static CutEnd of(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return new CutEnd(blocks, Optional.empty());
    }
    int last = blocks.size() - 1;
    List<Block> before = new ArrayList<>(blocks.subList(0, last));
    Optional<Span> start = Optional.empty();
    if (blocks.get(last) instanceof Prose prose && !prose.lines().isEmpty()) {
      int end = prose.lines().size() - 1;
      start = Optional.of(prose.lines().get(end).span());
      before.add(new Prose(prose.lines().subList(0, end)));
    } else if (blocks.get(last) instanceof Grid grid && !grid.rows().isEmpty()) {
      int end = grid.rows().size() - 1;
      start = grid.rows().get(end).cells().stream().findFirst().map(GridCell::span);
      before.add(new Grid(grid.rows().subList(0, end)));
    }
    return new CutEnd(before, start);
  }
}
