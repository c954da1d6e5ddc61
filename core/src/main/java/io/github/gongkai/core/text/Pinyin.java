package io.github.gongkai.core.text;

/** Pinyin in brackets after a character, which mirror sites put into pages: {@code 會(huì )}. */
public final class Pinyin {
  private static final String TONES = "āáǎàēéěèêīíǐìōóǒòūúǔùǖǘǚǜüɑɡńňǹḿ";

  /** The tones as marks of their own after the vowel, and the dots of ü. */
  private static final String COMBINING_TONES = "\u0304\u0301\u030C\u0300\u0308";

  private static final int LONGEST = 8;

  private Pinyin() {}

  /**
   * Returns the position after the gloss that opens at {@code open}, or -1 if what opens there is
   * no gloss of the character before it.
   */
  public static int endOfGloss(String text, int open) {
    if (open == 0 || !isBracket(text.charAt(open), '(') || !isGlossed(text.charAt(open - 1))) {
      return -1;
    }
    int letters = 0;
    for (int i = open + 1; i < text.length() && i - open <= LONGEST + 2; i++) {
      char c = text.charAt(i);
      if (isBracket(c, ')')) {
        return letters > 0 ? i + 1 : -1;
      }
      if (isLetter(c)) {
        letters++;
      } else if (!Spaces.isSpace(c) && COMBINING_TONES.indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns {@code text} without glosses. */
  public static String strip(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = endOfGloss(text, i);
      if (end > 0) {
        i = end;
      } else {
        rest.append(text.charAt(i++));
      }
    }
    return rest.toString();
  }

  /** Returns how many glosses {@code text} has. */
  public static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endOfGloss(text, i) > 0) {
        count++;
      }
    }
    return count;
  }

  private static boolean isGlossed(char before) {
    return Character.isIdeographic(before) || isBracket(before, ')');
  }

  private static boolean isBracket(char c, char bracket) {
    return Width.half(c) == bracket;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || TONES.indexOf(c) >= 0;
  }
}
