package io.github.gongkai.core.page;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.walk.Reading;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Straightens the grids whose rows are lines of a page. One program wrote the whole source, so all
 * its lines are counted in one measure: that in which values start where labels do, else that in
 * which they stand in the fewest places.
 */
public final class Pages {
  private final Reading reading;
  private final IdentityHashMap<Block, List<PageLine>> lines;
  private final boolean isLeftAligned;
  private final long places;

  private Pages(
      Reading reading,
      IdentityHashMap<Block, List<PageLine>> lines,
      boolean isLeftAligned,
      long places) {
    this.reading = reading;
    this.lines = lines;
    this.isLeftAligned = isLeftAligned;
    this.places = places;
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
    Pages characters = of(reading, Measure.CHARACTERS, pages);
    Pages terminal = of(reading, Measure.TERMINAL, pages);
    Pages fitting = terminal.fitsBetter(characters) ? terminal : characters;
    return parts.stream().map(part -> part.withBlocks(fitting::blocks)).toList();
  }

  private static Pages of(Reading reading, Measure measure, List<Grid> pages) {
    PageLines reader = new PageLines(reading, measure);
    IdentityHashMap<Block, List<PageLine>> lines = new IdentityHashMap<>();
    pages.forEach(page -> lines.put(page, reader.of(page)));
    return new Pages(
        reading,
        lines,
        lines.values().stream().allMatch(PageLines::isLeftAligned),
        lines.values().stream().mapToLong(PageLines::places).sum());
  }

  private boolean fitsBetter(Pages other) {
    return isLeftAligned == other.isLeftAligned ? places < other.places : isLeftAligned;
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    List<PageLine> page = lines.get(block);
    return page == null ? block : new Grid(PageTable.of(reading, page, isLeftAligned).rows());
  }

  private static boolean isPage(Block block) {
    return block instanceof Grid grid
        && !grid.rows().isEmpty()
        && grid.rows().stream().allMatch(row -> row.origin() == GridRow.Origin.LINE);
  }
}
