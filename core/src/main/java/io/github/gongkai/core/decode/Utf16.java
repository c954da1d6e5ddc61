package io.github.gongkai.core.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What bytes are as UTF-16. In one order of bytes Chinese is ideographs, punctuation and ASCII, in
 * the other, or in other encodings, it is of many scripts.
 */
final class Utf16 {
  private static final int LONGEST = 1024;

  private int units;
  private int ascii;
  private int ideographs;
  private int common;
  private int strange;

  /** Ideographs whose bytes are two letters of ASCII, as those of text that is no UTF-16 are. */
  private int pairs;

  private Utf16() {}

  /**
   * Returns the order of the bytes if they are UTF-16.
   *
   * @param isClaimed whether the source says so: then there may be neither ASCII nor common words
   */
  static Optional<Charset> detect(byte[] bytes, boolean isClaimed) {
    Utf16 little = count(bytes, 0);
    Utf16 big = count(bytes, 1);
    boolean isBig = big.isChinese(isClaimed);
    if (little.isChinese(isClaimed) && !(isBig && big.likely() >= little.likely())) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return isBig ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private int likely() {
    return ascii + common;
  }

  private static Utf16 count(byte[] bytes, int low) {
    Utf16 counts = new Utf16();
    for (int i = 0; i + 1 < Math.min(bytes.length, LONGEST); i += 2) {
      counts.add(bytes[i + 1 - low] & 0xFF, bytes[i + low] & 0xFF);
    }
    return counts;
  }

  private void add(int high, int low) {
    char c = (char) (high << 8 | low);
    units++;
    if (high == 0 && isAscii(low)) {
      ascii++;
    } else if (c >= '\u4E00' && c <= '\u9FFF') {
      ideographs++;
      pairs += isAscii(high) && isAscii(low) ? 1 : 0;
      common += Familiar.isCommon(c) ? 1 : 0;
    } else if (!isOfChinese(c)) {
      strange++;
    }
  }

  private static boolean isAscii(int b) {
    return (b >= ' ' && b <= '~') || b == '\t' || b == '\n' || b == '\r';
  }

  /** Returns whether {@code c} is punctuation, a wide form or a letter of pinyin. */
  private static boolean isOfChinese(char c) {
    return (c >= '\u00A0' && c <= '\u01FF')
        || (c >= '\u2000' && c <= '\u25FF')
        || (c >= '\u3000' && c <= '\u303F')
        || (c >= '\uFF00' && c <= '\uFFEF');
  }

  private boolean isChinese(boolean isClaimed) {
    boolean makesSense = common > 4 && common * 6 > ideographs;
    boolean mayBeRare = (isClaimed || ascii > 0) && pairs * 2 <= units;
    return units > 0 && strange * 20 <= units && (makesSense || mayBeRare);
  }
}
