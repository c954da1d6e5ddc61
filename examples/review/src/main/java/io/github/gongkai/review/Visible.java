package io.github.gongkai.review;

/** Text of a source as a page shows it. */
final class Visible {
  /** From here on are the pictures of the control characters, {@code ␀} first. */
  private static final char PICTURES = '\u2400';

  private static final char MARK = '\uFFFD';

  private Visible() {}

  /**
   * Returns {@code text}, as long as it is, with pictures or marks for control characters and for
   * those that cannot be seen, which may turn the order of others.
   */
  static String text(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      visible.append(visible(text.charAt(i)));
    }
    return visible.toString();
  }

  private static char visible(char c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return c;
    }
    if (c < ' ') {
      return (char) (PICTURES + c);
    }
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT ? MARK : c;
  }
}
