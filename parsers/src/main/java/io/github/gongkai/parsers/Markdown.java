package io.github.gongkai.parsers;

import java.util.List;

/** Marks of Markdown in the text of a cell: emphasis, escapes, tags. */
final class Markdown {
  private static final String EMPHASIS = "*_`";
  private static final String MARKS = EMPHASIS + "\\<";
  private static final String ESCAPED = "\\`*_{}[]<>()#+-.!|~";

  private static final List<String> STRUCK = List.of("del", "s", "strike");

  private Markdown() {}

  /** Returns what a reader of Markdown shows of {@code text}. */
  static String plain(String text) {
    if (!hasMark(text)) {
      return text;
    }
    int start = 0;
    int end = text.length();
    while (end - start > 2
        && EMPHASIS.indexOf(text.charAt(start)) >= 0
        && text.charAt(start) == text.charAt(end - 1)) {
      start++;
      end--;
    }
    StringBuilder plain = new StringBuilder(end - start);
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      int close = c == '<' && !isStruck(text, i) ? endOfTag(text, i, end) : -1;
      if (close > 0) {
        // Digits on both sides of a tag are two figures, as those of a footnote are.
        plain.append(isDigit(plain, plain.length() - 1) && isDigit(text, close) ? " " : "");
        i = close;
      } else {
        boolean isEscape = c == '\\' && i + 1 < end && ESCAPED.indexOf(text.charAt(i + 1)) >= 0;
        plain.append(isEscape ? text.charAt(i + 1) : c);
        i += isEscape ? 2 : 1;
      }
    }
    return plain.toString();
  }

  /** Returns whether a tag that strikes out text opens at {@code open}: it stays, as ~~ does. */
  private static boolean isStruck(String text, int open) {
    int end = open + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String tag = text.substring(open + 1, end);
    return STRUCK.stream().anyMatch(tag::equalsIgnoreCase);
  }

  private static boolean hasMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(CharSequence text, int index) {
    return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
  }

  /** Returns where the tag ends that opens at {@code open}, or -1 if none does. */
  private static int endOfTag(String text, int open, int end) {
    int name = open + 1 < end && text.charAt(open + 1) == '/' ? open + 2 : open + 1;
    int close = text.indexOf('>', open);
    boolean isTag = name < end && text.charAt(name) < 0x80 && Character.isLetter(text.charAt(name));
    return isTag && close > 0 && close < end ? close + 1 : -1;
  }
}
