package io.github.gongkai.core.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An opened document.
 *
 * @param source the decoded text, in which all spans of the blocks lie
 * @param blocks the content, in the order of the source
 */
public record Document(SourceText source, List<Block> blocks) {
  /** Copies the blocks. */
  public Document {
    requireNonNull(source, "source must not be null");
    blocks = List.copyOf(blocks);
  }
}
