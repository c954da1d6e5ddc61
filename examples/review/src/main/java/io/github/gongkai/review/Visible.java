package io.github.gongkai.review;

/** Text of a source as a page shows it. */
final class Visible {
  /** From here on are the pictures of the control characters, {@code ␀} first. */
  private static final char PICTURES = '\u2400';

  private Visible() {}

  /**
   * Returns {@code text}, as long as it is, with pictures for characters that a page does not show,
   * or that turn the order of those around them.
   */
  static String text(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      visible.append(visible(text.charAt(i)));
    }
    return visible.toString();
  }

  private static char visible(char c) {
    if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
      return (char) (PICTURES + c);
    }
    return turnsOrder(c) ? '\uFFFD' : c;
  }

  private static boolean turnsOrder(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
