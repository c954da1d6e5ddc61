package io.github.gongkai.core.text;

/** Space of every kind that documents are padded with. */
public final class Spaces {
  private Spaces() {}

  /** Returns whether {@code c} is space: also a no-break, ideographic or zero-width one. */
  public static boolean isSpace(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < 0x7F) {
      return false;
    }
    return c == '\u00A0'
        || c == '\u00AD'
        || c == '\u3000'
        || c == '\uFEFF'
        || (c >= '\u2000' && c <= '\u200F')
        || (c >= '\u2028' && c <= '\u202F' && c != Invisible.RIGHT_TO_LEFT_OVERRIDE)
        || (c >= '\u205F' && c <= '\u2064')
        || c == '\u0085'
        || c == '\u007F';
  }

  /** Returns whether {@code text} from {@code start} to {@code end} is nothing but space. */
  public static boolean isBlank(String text, int start, int end) {
    return skip(text, start, end) == end;
  }

  /** Returns the first position from {@code start} that is not space, or {@code end}. */
  public static int skip(String text, int start, int end) {
    int i = start;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the position after the last that is not space, or {@code start}. */
  public static int skipBack(String text, int start, int end) {
    int i = end;
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Returns {@code text} without the space around it. */
  public static String strip(String text) {
    int start = skip(text, 0, text.length());
    return text.substring(start, skipBack(text, start, text.length()));
  }

  /** Returns {@code text} without any space. */
  public static String remove(String text) {
    return Chars.without(text, Spaces::isSpace);
  }
}
