package io.github.gongkai.core.text;

/**
 * Characters that show nothing and take no room, such as a zero-width space or a soft hyphen. Those
 * of private use are none, for a font may show a digit for one; nor is the one that shows what
 * follows, digits too, from right to left.
 */
public final class Invisible {
  static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';

  private Invisible() {}

  /** Returns whether {@code c} shows nothing and takes no room. */
  public static boolean is(char c) {
    return c >= '\u00AD' && Character.getType(c) == Character.FORMAT && c != RIGHT_TO_LEFT_OVERRIDE;
  }

  /** Returns {@code text} without such characters. */
  public static String remove(String text) {
    return Chars.without(text, Invisible::is);
  }
}
