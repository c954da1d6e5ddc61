package io.github.gongkai.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The cells of both editions as a domain expert wrote them down, in {@code cells.csv}. */
final class OfficialCells {
  private static final List<String> LINES = read();

  private OfficialCells() {}

  static String header() {
    return LINES.get(0);
  }

  /** Returns the lines of {@code edition}, in order. */
  static List<String> lines(Edition edition) {
    return LINES.stream().filter(line -> line.startsWith(edition.key() + ",")).toList();
  }

  /** Returns how many lines there are besides the header. */
  static int count() {
    return LINES.size() - 1;
  }

  private static List<String> read() {
    try (InputStream in =
            Objects.requireNonNull(OfficialCells.class.getResourceAsStream("/cells.csv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
