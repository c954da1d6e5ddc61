package io.github.gongkai.cli;

/** Fills words up to the width of a column; a Chinese character is two wide. */
final class Columns {
  private Columns() {}

  static int width(String text) {
    return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }

  static String left(String text, int width) {
    return text + space(text, width);
  }

  static String right(String text, int width) {
    return space(text, width) + text;
  }

  private static String space(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text)));
  }
}
