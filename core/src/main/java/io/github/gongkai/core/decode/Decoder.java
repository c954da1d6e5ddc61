package io.github.gongkai.core.decode;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/**
 * Decodes bytes: by a byte-order mark, else by the first of the declared encoding, UTF-8 and
 * GB18030 that fits without error, else by the one of these with the fewest errors. Bytes that are
 * UTF-8 but for a few are not taken for GB18030, which nearly all bytes fit.
 */
public final class Decoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char REPLACEMENT = '\uFFFD';
  private static final int CHARACTERS_PER_ERROR = 10;

  private Decoder() {}

  /** Decodes {@code bytes}. */
  public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, List.of(UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, List.of(UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, List.of(UTF_16BE));
    }
    return decode(
        bytes,
        0,
        declared.map(first -> List.of(first, UTF_8, GB18030)).orElse(List.of(UTF_8, GB18030)));
  }

  private static Decoded decode(byte[] bytes, int skip, List<Charset> ladder) {
    for (Charset charset : ladder) {
      Optional<String> text = strict(bytes, skip, charset);
      if (text.isPresent()) {
        return new Decoded(text.get(), charset, false);
      }
      if (charset.equals(UTF_8)) {
        Decoded damaged = replacing(bytes, skip, UTF_8);
        if (damaged.isNearlyWhole()) {
          return damaged;
        }
      }
    }
    return ladder.stream()
        .map(charset -> replacing(bytes, skip, charset))
        .reduce((a, b) -> b.errors() < a.errors() ? b : a)
        .orElseThrow();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strict(byte[] bytes, int skip, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded replacing(byte[] bytes, int skip, Charset charset) {
    String text = new String(bytes, skip, bytes.length - skip, charset);
    return new Decoded(text, charset, true);
  }

  /**
   * Decoded text.
   *
   * @param text the text, with U+FFFD for what could not be decoded
   * @param charset the encoding
   * @param hasErrors whether a part could not be decoded
   */
  public record Decoded(String text, Charset charset, boolean hasErrors) {
    long errors() {
      return text.chars().filter(c -> c == REPLACEMENT).count();
    }

    /** Returns whether errors are rare, or there is only one at the end, where a file was cut. */
    boolean isNearlyWhole() {
      long right = text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
      boolean isCut = text.indexOf(REPLACEMENT) == text.length() - 1;
      return right > 0 && (isCut || errors() * CHARACTERS_PER_ERROR < right);
    }
  }
}
