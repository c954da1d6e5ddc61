package io.github.gongkai.model;

import java.util.stream.Collectors;

/** Text of a report in a message of one line. */
final class Quote {
  /** Characters of a text that are shown: two lines of a narrow terminal. */
  private static final int MOST = 80;

  private Quote() {}

  /** Returns {@code text} in quotes, escaped, with {@code …} for what is cut off. */
  static String of(String text) {
    return text.codePoints()
            .limit(MOST)
            .mapToObj(Quote::escaped)
            .collect(Collectors.joining("", "\"", ""))
        + (text.codePointCount(0, text.length()) > MOST ? "…\"" : "\"");
  }

  private static String escaped(int character) {
    return switch (character) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> isPrintable(character) ? Character.toString(character) : inHex(character);
    };
  }

  /** Characters that end a line, steer a terminal or cannot be seen do not print. */
  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static String inHex(int character) {
    return Character.toString(character)
        .chars()
        .mapToObj(unit -> String.format("\\u%04x", unit))
        .collect(Collectors.joining());
  }
}
