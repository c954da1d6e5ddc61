package io.github.gongkai.model.text;

import java.util.OptionalLong;

/** Chinese numerals, such as 一百零五. */
public final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] POWERS = {"", "十", "百", "千"};
  private static final long TEN_THOUSAND = 10_000;
  private static final long HUNDRED_MILLION = 100_000_000;
  private static final int LONGEST = 24;

  private Numerals() {}

  /** Returns whether a numeral may start with {@code c}. */
  public static boolean mayStart(char c) {
    return c == '〇' || c == '两' || c == '十' || DIGITS.indexOf(c) >= 0;
  }

  /**
   * Reads a numeral that is spelled out in full. What people shorten (一百五 is 150, 一百零五 is 105) or
   * list (一二) is not read.
   *
   * @return its value; empty if {@code text} is no such numeral
   */
  public static OptionalLong parse(String text) {
    if (text.length() > LONGEST) {
      return OptionalLong.empty();
    }
    String plain = plain(text);
    long value = value(plain);
    return spell(value).equals(plain) ? OptionalLong.of(value) : OptionalLong.empty();
  }

  private static String plain(String text) {
    String plain = text.replace('〇', '零').replaceAll("^两$|两(?=[百千万亿])", "二");
    return plain.startsWith("一十") ? plain.substring(1) : plain;
  }

  /** Returns the value of a numeral, and some number for what is none. */
  private static long value(String plain) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '十' -> section += (i == 0 ? 1 : digit) * 10;
        case '百' -> section += digit * 100;
        case '千' -> section += digit * 1000;
        case '万', '亿' -> {
          total += (section + digit) * (c == '万' ? TEN_THOUSAND : HUNDRED_MILLION);
          section = 0;
        }
        default -> digit = DIGITS.indexOf(c);
      }
      if (DIGITS.indexOf(c) < 0) {
        digit = 0;
      }
    }
    return total + section + digit;
  }

  private static String spell(long value) {
    if (value <= 0 || value >= TEN_THOUSAND * HUNDRED_MILLION) {
      return value == 0 ? "零" : "";
    }
    StringBuilder words = new StringBuilder();
    spell(value / HUNDRED_MILLION, "亿", words);
    spell(value / TEN_THOUSAND % TEN_THOUSAND, "万", words);
    spell(value % TEN_THOUSAND, "", words);
    boolean isTeen = words.indexOf("一十") == 0;
    return isTeen ? words.substring(1) : words.toString();
  }

  /** Spells a group of four digits; a gap before or in it is one 零. */
  private static void spell(long group, String name, StringBuilder words) {
    if (group == 0) {
      return;
    }
    boolean isGap = words.length() > 0 && group < 1000;
    boolean isOpen = false;
    for (int power = 3; power >= 0; power--) {
      int digit = (int) (group / (long) Math.pow(10, power) % 10);
      if (digit == 0) {
        isGap |= isOpen;
      } else {
        words.append(isGap ? "零" : "").append(DIGITS.charAt(digit)).append(POWERS[power]);
        isGap = false;
        isOpen = true;
      }
    }
    words.append(name);
  }
}
