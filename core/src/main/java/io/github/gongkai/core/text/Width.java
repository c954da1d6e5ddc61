package io.github.gongkai.core.text;

/** Full-width forms of ASCII. */
final class Width {
  private Width() {}

  /** Returns the ASCII character that {@code c} is the full-width form of, else {@code c}. */
  static char half(char c) {
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
  }
}
