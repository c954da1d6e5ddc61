package io.github.gongkai.parsers.render;

/** How wide text stands on a screen. */
final class Measure {
  private Measure() {}

  /** Returns the width where Chinese characters take two columns. */
  static int terminal(String text) {
    return text.chars().map(c -> isWidthless(c) ? 0 : isWide(c) ? 2 : 1).sum();
  }

  /** Returns the width where every character takes one column. */
  static int characters(String text) {
    return text.chars().map(c -> isWidthless(c) ? 0 : 1).sum();
  }

  private static boolean isWidthless(int c) {
    return c == 0x200B;
  }

  /** Returns whether {@code c} is ideographic, a mark of such text, or of full width. */
  private static boolean isWide(int c) {
    return (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF01 && c <= 0xFF60);
  }
}
