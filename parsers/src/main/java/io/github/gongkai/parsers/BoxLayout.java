package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.TableLayout;
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
    List<Line> lines = prose.lines();
    Regions regions = new Regions(prose);
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && BoxLine.isDrawn(lines.get(end))) {
        end++;
      }
      List<BoxLine> drawn = lines.subList(start, end).stream().map(BoxLine::of).toList();
      if (drawn.stream().anyMatch(BoxLine::isRule) && !drawn.stream().allMatch(BoxLine::isRule)) {
        regions.grid(start, end, BoxGrid.rows(drawn));
      }
      start = end + 1;
    }
    return regions.blocks();
  }
}
