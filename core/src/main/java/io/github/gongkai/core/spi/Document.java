package io.github.gongkai.core.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An opened document.
 *
 * @param source the decoded text, in which all spans of the blocks lie
 * @param blocks the content, in the order of the source
 * @param metadata what the document says of itself outside its text
 */
public record Document(SourceText source, List<Block> blocks, Metadata metadata) {
  /** Copies the blocks. */
  public Document {
    requireNonNull(source, "source must not be null");
    requireNonNull(metadata, "metadata must not be null");
    blocks = List.copyOf(blocks);
  }

  /** Makes a document that says nothing of itself. */
  public Document(SourceText source, List<Block> blocks) {
    this(source, blocks, Metadata.NONE);
  }
}
