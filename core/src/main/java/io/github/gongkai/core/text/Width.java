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
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      half.append(half(text.charAt(i)));
    }
    return half.toString();
  }

  /** Returns {@code text} with digits and letters in half width; marks stay as they are. */
  public static String halfWords(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = half(text.charAt(i));
      half.append(Character.isLetterOrDigit(c) ? c : text.charAt(i));
    }
    return half.toString();
  }
}
