package io.github.gongkai.core.decode;

import java.nio.charset.Charset;
import java.util.Set;

/** The encodings of Chinese text, each in its largest form. */
final class Charsets {
  static final Charset GB18030 = Charset.forName("GB18030");

  /** Big5 as Windows writes it, with the characters that Hong Kong added. */
  static final Charset BIG5 = Charset.forName("x-MS950-HKSCS");

  private static final Set<String> IN_GB18030 = Set.of("GB2312", "GBK", "x-mswin-936");
  private static final Set<String> IN_BIG5 =
      Set.of("Big5", "Big5-HKSCS", "x-windows-950", "x-IBM950", "x-Big5-HKSCS-2001");

  private Charsets() {}

  /** Returns what to read {@code declared} as: GB2312 is declared for text with 镕 in it, too. */
  static Charset superset(Charset declared) {
    if (IN_GB18030.contains(declared.name())) {
      return GB18030;
    }
    return IN_BIG5.contains(declared.name()) ? BIG5 : declared;
  }

  /** Returns whether both are one encoding, or UTF-16 of either order. */
  static boolean isSame(Charset a, Charset b) {
    return a.equals(b) || (isUtf16(a) && isUtf16(b));
  }

  static boolean isUtf16(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("x-UTF-16");
  }

  /** Returns whether UTF-8 has three bytes for {@code c}, as it has for ideographs. */
  static boolean isThreeBytes(int c) {
    return c >= 0x800;
  }
}
