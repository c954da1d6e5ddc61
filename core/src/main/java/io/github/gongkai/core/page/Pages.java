package io.github.gongkai.core.page;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.walk.Reading;
import java.util.List;

/**
 * Straightens the grids whose rows are lines of a page. One program wrote the whole source, so all
 * its lines are counted in the measure in which values stand in the fewest places.
 */
public final class Pages {
  private final Reading reading;
  private final PageLines lines;
  private final boolean isLeftAligned;

  private Pages(Reading reading, PageLines lines, boolean isLeftAligned) {
    this.reading = reading;
    this.lines = lines;
    this.isLeftAligned = isLeftAligned;
  }

  /** Returns {@code parts} with rows of cells instead of lines. */
  public static List<Part> straighten(Reading reading, List<Part> parts) {
    List<Grid> pages =
        parts.stream()
            .flatMap(part -> part.blocks().stream())
            .filter(Pages::isPage)
            .map(Grid.class::cast)
            .toList();
    if (pages.isEmpty()) {
      return parts;
    }
    Measure measure =
        places(reading, pages, Measure.TERMINAL) < places(reading, pages, Measure.CHARACTERS)
            ? Measure.TERMINAL
            : Measure.CHARACTERS;
    PageLines lines = new PageLines(reading, measure);
    boolean isLeftAligned =
        pages.stream().allMatch(page -> PageLines.isLeftAligned(lines.of(page)));
    Pages straight = new Pages(reading, lines, isLeftAligned);
    return parts.stream().map(part -> part.withBlocks(straight::blocks)).toList();
  }

  private static long places(Reading reading, List<Grid> pages, Measure measure) {
    PageLines lines = new PageLines(reading, measure);
    return pages.stream().mapToLong(page -> PageLines.places(lines.of(page))).sum();
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> isPage(block) ? table((Grid) block) : block).toList();
  }

  private Grid table(Grid page) {
    return new Grid(PageTable.of(reading.vocabulary(), lines.of(page), isLeftAligned).rows());
  }

  private static boolean isPage(Block block) {
    return block instanceof Grid grid
        && !grid.rows().isEmpty()
        && grid.rows().stream().allMatch(row -> row.origin() == GridRow.Origin.LINE);
  }
}
