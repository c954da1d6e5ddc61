package io.github.gongkai.core.text;

/** Full-width forms of ASCII. */
public final class Width {
  private Width() {}

  /** Returns the ASCII character that {@code c} is the full-width form of, else {@code c}. */
  public static char half(char c) {
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
  }

  /** Returns {@code text} with half-width forms, as long as it was. */
  public static String half(String text) {
    return Chars.change(text, Width::half);
  }

  /** Returns {@code text} with digits and letters in half width; marks stay as they are. */
  public static String halfWords(String text) {
    return Chars.change(text, Width::halfWord);
  }

  private static char halfWord(char c) {
    char half = half(c);
    return Character.isLetterOrDigit(half) ? half : c;
  }
}
