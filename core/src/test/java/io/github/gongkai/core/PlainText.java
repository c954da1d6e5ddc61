package io.github.gongkai.core;

import io.github.gongkai.core.spi.Document;
import io.github.gongkai.core.spi.DocumentFormat;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceBytes;
import io.github.gongkai.core.spi.SourceText;
import java.util.List;
import java.util.Optional;

/** A small format: all bytes are text. */
final class PlainText implements DocumentFormat {
  @Override
  public Optional<Document> open(SourceBytes bytes) {
    SourceText source = bytes.decode(Optional.empty());
    return Optional.of(new Document(source, List.of(new Prose(source.lines()))));
  }
}
