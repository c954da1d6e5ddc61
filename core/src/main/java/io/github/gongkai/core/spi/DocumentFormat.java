package io.github.gongkai.core.spi;

import java.util.Optional;

/**
 * A file format, such as plain text or HTML. Implementations are found by {@link
 * java.util.ServiceLoader} or wired on the reader's builder; one instance is used by many threads
 * at once.
 */
@FunctionalInterface
public interface DocumentFormat {
  /** The order of a format that does not state one. */
  int DEFAULT_ORDER = 500;

  /**
   * Opens a document. The content decides, the file name only where the content does not.
   *
   * @return the blocks of the document, or empty if it is not of this format
   */
  Optional<Document> open(SourceBytes bytes);

  /**
   * Returns when the format has its turn: lower numbers first. Plain text, which fits all, is last.
   */
  default int order() {
    return DEFAULT_ORDER;
  }
}
