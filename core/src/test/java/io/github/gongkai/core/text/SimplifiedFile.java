package io.github.gongkai.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The pairs of {@code simplified.txt}, read apart from the code under test. */
final class SimplifiedFile {
  private static final List<String> PAIRS = read();
  private static final Map<Character, List<String>> TRADITIONAL =
      PAIRS.stream()
          .collect(
              Collectors.groupingBy(
                  pair -> pair.charAt(1),
                  Collectors.mapping(pair -> pair.substring(0, 1), Collectors.toList())));

  private SimplifiedFile() {}

  static List<String> pairs() {
    return PAIRS;
  }

  /** Returns the characters whose simplified form is {@code simple}. */
  static List<String> traditionalOf(char simple) {
    return TRADITIONAL.getOrDefault(simple, List.of());
  }

  private static List<String> read() {
    try (InputStream in =
            Objects.requireNonNull(Simplified.class.getResourceAsStream("simplified.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
