package io.github.gongkai.core.text;

/** How many columns of a terminal characters take, by the ranges of UAX #11 that occur here. */
public final class TerminalWidth {
  private TerminalWidth() {}

  /** Returns the width of {@code text}, in which a Chinese character counts two. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += of(text.charAt(i));
    }
    return width;
  }

  private static int of(char c) {
    if (c < 0x1100) {
      return c == '\u00AD' || c < ' ' ? 0 : 1;
    }
    return isWide(c) ? 2 : Character.getType(c) == Character.FORMAT ? 0 : 1;
  }

  private static boolean isWide(char c) {
    return c <= 0x115F
        || (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0x3041 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6);
  }
}
