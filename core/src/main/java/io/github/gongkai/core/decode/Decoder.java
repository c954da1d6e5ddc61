package io.github.gongkai.core.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Decodes bytes: by a byte-order mark, else as UTF-8 or UTF-16 where they have its pattern, else as
 * GB18030 or Big5, whichever makes sense as Chinese. What the source declares decides only where
 * the bytes do not.
 */
public final class Decoder {
  private Decoder() {}

  /** Decodes {@code bytes}, of which the source says that they are {@code declared}. */
  public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> claimed = declared.map(Charsets::superset);
    Decoded decoded = decodeAs(bytes, claimed);
    boolean isOverruled =
        claimed.filter(claim -> !Charsets.isSame(claim, decoded.charset())).isPresent()
            && claimed
                .flatMap(claim -> Decoded.strict(bytes, claim))
                .filter(as -> as.text().equals(decoded.text()))
                .isEmpty();
    return isOverruled ? decoded.overruling(declared) : decoded;
  }

  private static Decoded decodeAs(byte[] bytes, Optional<Charset> claimed) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return Decoded.of(bytes, mark.get().length(), mark.get().charset());
    }
    Optional<Decoded> utf8 = Decoded.strict(bytes, UTF_8);
    if (utf8.filter(as -> isConvincing(as.text(), bytes.length)).isPresent()) {
      return utf8.get();
    }
    boolean claimsUtf16 = claimed.filter(Charsets::isUtf16).isPresent();
    Optional<Charset> utf16 = Utf16.detect(bytes, claimsUtf16);
    if (utf16.isPresent()) {
      return Decoded.of(bytes, 0, utf16.get());
    }
    Sample sample = Sample.of(bytes);
    return sample.isEmpty()
        ? Decoded.of(bytes, 0, UTF_8)
        : new Choice(bytes, sample, claimsUtf16 ? Optional.empty() : claimed).decode();
  }

  /** Zero bytes may be UTF-16; letters of Latin, Greek and the like may be ideographs of GBK. */
  private static boolean isConvincing(String utf8, int bytes) {
    boolean isAscii = utf8.length() == bytes;
    return utf8.indexOf('\0') < 0 && (isAscii || utf8.chars().anyMatch(Charsets::isThreeBytes));
  }
}
