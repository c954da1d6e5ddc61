package io.github.gongkai.core.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** The first bytes that are not ASCII, with the ASCII about them that may be part of characters. */
final class Sample {
  private static final int LONGEST = 1024;
  private static final char REPLACEMENT = '\uFFFD';
  private static final int CHARACTERS_PER_ERROR = 10;

  private final byte[] bytes;

  private Sample(byte[] bytes) {
    this.bytes = bytes;
  }

  static Sample of(byte[] all) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int start = 0;
    boolean isAscii = true;
    for (int i = 0; i < all.length && sample.size() < LONGEST; i++) {
      isAscii &= all[i] >= 0;
      if (isBoundary(all[i]) || i + 1 == all.length) {
        if (!isAscii) {
          sample.write(all, start, Math.min(i + 1 - start, LONGEST));
        }
        start = i + 1;
        isAscii = true;
      }
    }
    return new Sample(sample.toByteArray());
  }

  /** No encoding of Chinese but UTF-16 has these bytes inside a character; digits some do. */
  private static boolean isBoundary(byte b) {
    return b >= 0 && b < '@' && !(b >= '0' && b <= '9');
  }

  /** Returns whether all is ASCII. */
  boolean isEmpty() {
    return bytes.length == 0;
  }

  byte[] bytes() {
    return bytes;
  }

  String decode(Charset charset) {
    return new String(bytes, charset);
  }

  /** Returns whether as UTF-8 errors are rare, or there is but one at the end, where it was cut. */
  boolean isNearlyUtf8() {
    String text = decode(UTF_8);
    long right = text.chars().filter(c -> Charsets.isThreeBytes(c) && c != REPLACEMENT).count();
    long errors = text.chars().filter(c -> c == REPLACEMENT).count();
    boolean isCut = text.indexOf(REPLACEMENT) == text.length() - 1;
    return right > 0 && (isCut || errors * CHARACTERS_PER_ERROR < right);
  }
}
