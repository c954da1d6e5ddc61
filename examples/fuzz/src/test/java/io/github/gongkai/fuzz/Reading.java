package io.github.gongkai.fuzz;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.spi.Document;
import io.github.gongkai.core.spi.DocumentFormat;
import io.github.gongkai.core.spi.SourceBytes;
import io.github.gongkai.core.spi.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * A source that was read.
 *
 * @param text the source as text, in which all places lie
 * @param result what was read
 * @param again reads it once more, with a reader that knows nothing of the first one
 */
record Reading(String text, ParseResult result, Supplier<ParseResult> again) {
  private static final ReportReader STANDARD = ReportReader.standard();
  private static final Opened OPENED = new Opened();
  private static final ReportReader WATCHED = ReportReader.builder().format(OPENED).build();

  /** Reads a file that holds {@code bytes}, and whose name says nothing. */
  static Reading of(byte[] bytes) {
    ParseResult result = read(WATCHED, bytes);
    return new Reading(OPENED.source.text(), result, () -> read(STANDARD, bytes));
  }

  /** Reads {@code text}, which is in no file. */
  static Reading of(String text) {
    return new Reading(text, STANDARD.read(text), () -> STANDARD.read(text));
  }

  private static ParseResult read(ReportReader reader, byte[] bytes) {
    try {
      return reader.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens what the formats that are found open, and remembers the text. */
  private static final class Opened implements DocumentFormat {
    private final DocumentFormat[] formats =
        ServiceLoader.load(DocumentFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted((a, b) -> Integer.compare(a.order(), b.order()))
            .toArray(DocumentFormat[]::new);
    private SourceText source = new SourceText("");

    @Override
    public Optional<Document> open(SourceBytes bytes) {
      Optional<Document> document =
          Arrays.stream(formats).flatMap(format -> format.open(bytes).stream()).findFirst();
      document.ifPresent(opened -> source = opened.source());
      return document;
    }

    @Override
    public int order() {
      return Integer.MIN_VALUE;
    }
  }
}
