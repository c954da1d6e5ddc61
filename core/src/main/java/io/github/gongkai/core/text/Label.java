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
  private static final String MARKS = "、.,:;-";
  private static final String NUMBER_ENDS = "、.)";
  private static final String BOOKMARK = "bookmark:";
  private static final String ORDINAL = "第";
  private static final String PART = "部分";
  private static final char DROPPED = 0;
  private static final char NUMBER_SIGN = 1;

  /** What each character is folded to, so that folding a label is one look-up a character. */
  private static final char[] FOLDED = folded();

  /** Folds {@code text}; what is longer than any label, even with its notes, has no words. */
  public static Label of(String text) {
    if (text.length() > LONGEST) {
      return NONE;
    }
    String plain = plain(text);
    int words = skipNumber(plain);
    String number = words == 0 ? "" : number(plain.substring(0, words));
    return new Label(onlyWords(withoutGloss(plain.substring(words))), number);
  }

  /** Returns whether {@code text} is a number and its mark, as {@code 二、}, and nothing else. */
  public static boolean isNumber(String text) {
    String plain = plain(text);
    int last = plain.length() - 1;
    return last > 0
        && last + 1 == Spaces.remove(text).length()
        && skipNumber(plain) == plain.length()
        && NUMBER_ENDS.indexOf(plain.charAt(last)) >= 0;
  }

  /** Returns whether digits stand before the words without a mark between: a figure, perhaps. */
  public static boolean isAfterDigits(String text) {
    String plain = plain(text);
    int digits = 0;
    while (digits < plain.length() && isDigit(plain.charAt(digits))) {
      digits++;
    }
    return digits > 0 && digits < plain.length() && Character.isLetter(plain.charAt(digits));
  }

  /** Returns the last letter, digit or {@code )} of {@code text}, folded; 0 if there is none. */
  public static char last(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = FOLDED[text.charAt(i)];
      if (c == ')' || c == NUMBER_SIGN || Character.isLetterOrDigit(c)) {
        return c;
      }
    }
    return 0;
  }

  private static String number(String marked) {
    String words = onlyWords(marked);
    return words.startsWith(ORDINAL)
        ? words.substring(ORDINAL.length(), words.length() - PART.length())
        : words;
  }

  /** Folds width, script, brackets and pinyin glosses; drops space, quotes and markup. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = FOLDED[text.charAt(i)];
      if (c == '(') {
        int end = Math.max(Pinyin.endOfGloss(text, i), endOfBookmark(text, i));
        if (end > 0) {
          i = end - 1;
          continue;
        }
      }
      if (c == NUMBER_SIGN) {
        plain.append(NumberSigns.writtenOut(text.charAt(i)));
      } else if (c != DROPPED) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Returns where a note of a converter ends that opens at {@code open}, or -1 if none does. */
  private static int endOfBookmark(String text, int open) {
    return text.startsWith(BOOKMARK, open + 1) ? text.indexOf(']', open) + 1 : -1;
  }

  private static char[] folded() {
    char[] folded = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = folded((char) i);
    }
    return folded;
  }

  private static char folded(char c) {
    char half = Simplified.of(Width.half(c));
    if (Character.isLetter(half)) {
      return Character.toLowerCase(half);
    }
    if (!NumberSigns.writtenOut(c).isEmpty()) {
      return NUMBER_SIGN;
    }
    char plain = Marks.fold(half);
    return isKept(plain) ? plain : DROPPED;
  }

  private static boolean isKept(char c) {
    return Character.isLetterOrDigit(c) || c == '(' || c == ')' || MARKS.indexOf(c) >= 0;
  }

  /**
   * Returns where the words start after a number such as {@code （一）}, {@code 1.}, {@code 四、} or
   * {@code 第四部分}.
   */
  private static int skipNumber(String plain) {
    int part = skipPart(plain);
    if (part > 0) {
      return part;
    }
    int open = skipMarks(plain, 0, "");
    int i = plain.startsWith("(", open) ? open + 1 : open;
    int digits = i;
    while (digits < plain.length() && isNumeral(plain.charAt(digits)) && digits - i < 3) {
      digits++;
    }
    if (digits == i || (digits < plain.length() && isDigit(plain.charAt(digits)))) {
      return 0;
    }
    int end = skipMarks(plain, digits, ")");
    boolean marked = end > digits || isDigit(plain.charAt(digits - 1));
    return marked ? end : 0;
  }

  private static int skipPart(String plain) {
    int end = plain.startsWith(ORDINAL) ? plain.indexOf(PART) : -1;
    for (int i = ORDINAL.length(); i < end; i++) {
      if (!isNumeral(plain.charAt(i))) {
        return 0;
      }
    }
    return end > ORDINAL.length() ? skipMarks(plain, end + PART.length(), ")") : 0;
  }

  private static int skipMarks(String plain, int from, String more) {
    int end = from;
    while (end < plain.length()
        && (MARKS.indexOf(plain.charAt(end)) >= 0 || more.indexOf(plain.charAt(end)) >= 0)) {
      end++;
    }
    return end;
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
    return Chars.without(text, c -> !Character.isLetterOrDigit(c));
  }

  private static boolean isNumeral(char c) {
    return isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
