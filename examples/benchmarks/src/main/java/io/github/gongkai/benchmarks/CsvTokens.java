package io.github.gongkai.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Cuts each line at tabs by FastCSV, for which only one character separates. */
final class CsvTokens {
  /** Stands in no text. */
  private static final char NO_QUOTE = '\u0001';

  private CsvTokens() {}

  static void cut(byte[] utf8, Consumer<String> taker) {
    try (CsvReader<CsvRecord> lines =
        CsvReader.builder()
            .fieldSeparator('\t')
            .quoteCharacter(NO_QUOTE)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(new ByteArrayInputStream(utf8), UTF_8)) {
      lines.forEach(line -> line.getFields().forEach(taker));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
