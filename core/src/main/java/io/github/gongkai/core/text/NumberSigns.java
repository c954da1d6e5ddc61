package io.github.gongkai.core.text;

/** Numbers in one character, such as {@code ㈠}, {@code ①}, {@code ⒈} or {@code Ⅰ}. */
final class NumberSigns {
  private static final char FIRST_ROMAN = 'Ⅰ';
  private static final String HANZI = "一二三四五六七八九十";

  /** The first sign of each run of twenty, ten or twelve, with what it is written out as. */
  private static final Run[] RUNS = {
    new Run('①', 20, "(", ")"),
    new Run('⑴', 20, "(", ")"),
    new Run('⒈', 20, "", "."),
    new Run('⓵', 10, "(", ")"),
    new Run('⓫', 10, "(", ")"),
    new Run('❶', 10, "(", ")"),
    new Run('➀', 10, "(", ")"),
    new Run('➊', 10, "(", ")"),
    new Run(FIRST_ROMAN, 12, "", "."),
    new Run('ⅰ', 12, "", "."),
    new Run('㈠', 10, "(", ")"),
    new Run('㊀', 10, "(", ")"),
  };

  private NumberSigns() {}

  /** Returns {@code c} written out with a mark, such as {@code (一)} or {@code 1.}; else nothing. */
  static String writtenOut(char c) {
    for (Run run : RUNS) {
      if (c >= run.first && c < run.first + run.length) {
        return run.open + run.number(c - run.first + 1) + run.close;
      }
    }
    return "";
  }

  private record Run(char first, int length, String open, String close) {
    private String number(int value) {
      if (first == '㈠' || first == '㊀') {
        return HANZI.substring(value - 1, value);
      }
      return Integer.toString(first == '⓫' ? value + 10 : value);
    }
  }
}
