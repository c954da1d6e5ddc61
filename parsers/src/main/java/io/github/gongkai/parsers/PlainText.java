package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.Document;
import io.github.gongkai.core.spi.DocumentFormat;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceBytes;
import io.github.gongkai.core.spi.SourceText;
import java.util.List;
import java.util.Optional;

/** Plain text: every source is one, if it is nothing else. */
public final class PlainText implements DocumentFormat {
  /** Makes the format. */
  public PlainText() {}

  @Override
  public Optional<Document> open(SourceBytes bytes) {
    SourceText source = bytes.decode(Optional.empty());
    return Optional.of(new Document(source, List.of(new Prose(source.lines()))));
  }

  @Override
  public int order() {
    return Integer.MAX_VALUE;
  }
}
