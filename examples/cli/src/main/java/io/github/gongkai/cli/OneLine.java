package io.github.gongkai.cli;

/** Text of a source as one line of a terminal. */
final class OneLine {
  private static final int LONGEST = 120;

  private OneLine() {}

  /**
   * Returns {@code text} without line ends and control characters, which could steer a terminal.
   */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isPrintable(c) ? c : ' ')
        .filter(c -> c != ' ' || !endsWithSpace(line))
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  /** Returns the beginning of {@code text} as one line, with {@code …} if there is more. */
  static String beginning(String text) {
    String line = of(text);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + '…';
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static boolean endsWithSpace(StringBuilder line) {
    return !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
  }
}
