package io.github.gongkai.core.header;

import io.github.gongkai.core.text.Simplified;
import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Tells text that was decoded wrongly, such as {@code ?。ㄒ唬┲鲃庸_}, by characters that no report is
 * written in. What holds a digit is never told so, for it may be a figure.
 */
final class Mojibake {
  private static final int FEWEST = 3;
  private static final int SHARE = 2;
  private static final String LONE_MARKS = "?_�";
  private static final String TABLE_FRAMES = "─━│┃┌┏┐┓└┗┘┛├┣┤┫┬┳┴┻┼╋═║╔╗╚╝╠╣╦╩╬";
  private static final String USUAL = "·°±§¥×÷«»";
  private static final String REPLACED = "锟斤拷";

  /** The characters of GB 2312, which all ordinary text is written in. */
  private static final BitSet ORDINARY = ordinary();

  private Mojibake() {}

  /** Returns whether {@code text} is mostly rubbish. */
  static boolean isMojibake(String text) {
    int odd = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        return false;
      }
      if (!Character.isWhitespace(c)) {
        all++;
        odd += isOdd(c) ? 1 : 0;
      }
    }
    return odd >= FEWEST && odd * SHARE >= all;
  }

  private static boolean isOdd(char c) {
    if (LONE_MARKS.indexOf(c) >= 0 || REPLACED.indexOf(c) >= 0) {
      return true;
    }
    if (Character.isIdeographic(c)) {
      return !ORDINARY.get(Simplified.of(c));
    }
    return (c >= '\u00A1' && c <= '\u024F' && USUAL.indexOf(c) < 0)
        || (c >= '\u0370' && c <= '\u058F')
        || (c >= '\u3040' && c <= '\u312F')
        || (c >= '\u2500' && c <= '\u257F' && TABLE_FRAMES.indexOf(c) < 0)
        || (c >= '\uE000' && c <= '\uF8FF')
        || (c >= '\uFF61' && c <= '\uFF9F');
  }

  private static BitSet ordinary() {
    BitSet ordinary = new BitSet(Character.MAX_VALUE + 1);
    Charset encoding = Charset.forName("GB18030");
    for (int row = 0xB0; row <= 0xF7; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        ordinary.set(new String(new byte[] {(byte) row, (byte) cell}, encoding).charAt(0));
      }
    }
    return ordinary;
  }
}
