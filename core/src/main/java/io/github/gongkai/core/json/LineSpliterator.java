package io.github.gongkai.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;

/**
 * Reads JSON Lines one by one.
 *
 * @param <T> what the lines say
 */
final class LineSpliterator<T> extends Spliterators.AbstractSpliterator<ReportLine<T>> {
  private final LineReader lines;
  private final LineFunction<T> each;

  /** Reads what one line says. */
  @FunctionalInterface
  interface LineFunction<T> {
    T read(Reader line) throws IOException;
  }

  LineSpliterator(Reader text, LineFunction<T> each) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.lines = new LineReader(text);
    this.each = each;
  }

  @Override
  public boolean tryAdvance(Consumer<? super ReportLine<T>> action) {
    ReportLine<T> line;
    try {
      if (!lines.next()) {
        return false;
      }
      line = read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    action.accept(line);
    return true;
  }

  private ReportLine<T> read() throws IOException {
    try {
      return new ReportLine<>(lines.number(), Optional.of(each.read(lines)), Optional.empty());
    } catch (JsonProcessingException e) {
      return new ReportLine<>(lines.number(), Optional.empty(), Optional.of(e));
    }
  }
}
