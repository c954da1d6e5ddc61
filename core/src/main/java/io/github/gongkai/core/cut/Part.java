package io.github.gongkai.core.cut;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What stands under one heading, or before the first.
 *
 * @param section the section; empty before the first heading
 * @param heading the line of the heading
 * @param blocks what stands under it
 */
public record Part(Optional<Section> section, Optional<Line> heading, List<Block> blocks) {
  /** Copies the blocks. */
  public Part {
    blocks = List.copyOf(blocks);
  }

  /** Returns this part with other blocks. */
  public Part withBlocks(UnaryOperator<List<Block>> change) {
    return new Part(section, heading, change.apply(blocks));
  }
}
