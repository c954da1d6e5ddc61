package io.github.gongkai.core.text;

/**
 * A label in the form in which it is looked up: width, script, brackets, quotes, spaces, glosses
 * and numbering do not count.
 *
 * @param key the folded words, such as {@code 属于国家秘密}; empty if there are none
 * @param number the folded number before the words, such as {@code 1} or {@code 三}; empty if none
 */
public record Label(String key, String number) {
  /** The label without words. */
  public static final Label NONE = new Label("", "");

  private static final int LONGEST = 400;
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String MARKS = "、.,:;";

  /** Folds {@code text}; what is longer than any label, even with its notes, has no words. */
  public static Label of(String text) {
    if (text.length() > LONGEST) {
      return NONE;
    }
    String plain = plain(text);
    int words = skipNumber(plain);
    String number = words == 0 ? "" : onlyWords(plain.substring(0, words));
    return new Label(onlyWords(withoutGloss(plain.substring(words))), number);
  }

  /** Folds width, script, brackets and pinyin glosses; drops space, quotes and markup. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = bracket(Simplified.of(Width.half(text.charAt(i))));
      if (c == '(') {
        int end = Pinyin.endOfGloss(text, i);
        if (end > 0) {
          i = end - 1;
          continue;
        }
      }
      if (isKept(c)) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }

  private static char bracket(char c) {
    return switch (c) {
      case '〔', '［', '【', '〖', '[', '{', '﹙', '⦅' -> '(';
      case '〕', '］', '】', '〗', ']', '}', '﹚', '⦆' -> ')';
      case '，' -> ',';
      case '．', '。', '·', '﹒' -> '.';
      case '：', '﹕', '∶' -> ':';
      default -> c;
    };
  }

  private static boolean isKept(char c) {
    return Character.isLetterOrDigit(c) || c == '(' || c == ')' || MARKS.indexOf(c) >= 0;
  }

  /** Returns where the words start after a number such as {@code （一）}, {@code 1.} or {@code 四、}. */
  private static int skipNumber(String plain) {
    int i = plain.startsWith("(") ? 1 : 0;
    int digits = i;
    while (digits < plain.length() && isNumeral(plain.charAt(digits)) && digits - i < 3) {
      digits++;
    }
    if (digits == i || (digits < plain.length() && isDigit(plain.charAt(digits)))) {
      return 0;
    }
    int end = digits;
    while (end < plain.length()
        && (plain.charAt(end) == ')' || MARKS.indexOf(plain.charAt(end)) >= 0)) {
      end++;
    }
    boolean marked = end > digits || isDigit(plain.charAt(digits - 1));
    return marked ? end : 0;
  }

  /** Drops a remark in brackets after the words: {@code 部分公开(区分处理的,只计这一情形)}. */
  private static String withoutGloss(String words) {
    String rest = words;
    while (rest.endsWith(")")) {
      int open = openingOf(rest);
      if (open <= 0) {
        return rest;
      }
      rest = rest.substring(0, open);
    }
    return rest;
  }

  private static int openingOf(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      if (text.charAt(i) == ')') {
        depth++;
      } else if (text.charAt(i) == '(' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String onlyWords(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        words.append(text.charAt(i));
      }
    }
    return words.toString();
  }

  private static boolean isNumeral(char c) {
    return isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
