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
 * @param titleLines the lines of the title, which are no paragraphs
 * @param closingLines the lines of the signature
 */
public record HeaderText(
    Header header, Optional<Span> title, Set<Span> titleLines, Set<Span> closingLines) {
  /** Copies the sets. */
  public HeaderText {
    titleLines = Set.copyOf(titleLines);
    closingLines = Set.copyOf(closingLines);
  }
}
