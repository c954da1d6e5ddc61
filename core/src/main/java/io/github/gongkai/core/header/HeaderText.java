package io.github.gongkai.core.header;

import io.github.gongkai.core.spi.Span;
import io.github.gongkai.model.Header;
import java.util.Optional;
import java.util.Set;

/**
 * The header and the lines that it was read from.
 *
 * @param header the header
 * @param title where the title stands
 * @param left the lines of the title and of the page around the report, which are no paragraphs
 * @param closingLines the lines of the signature
 */
public record HeaderText(
    Header header, Optional<Span> title, Set<Span> left, Set<Span> closingLines) {
  /** Copies the sets. */
  public HeaderText {
    left = Set.copyOf(left);
    closingLines = Set.copyOf(closingLines);
  }
}
