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
 * GB18030 that fits without error, else by the one of these with the fewest errors.
 */
public final class Decoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char REPLACEMENT = '\uFFFD';

  private Decoder() {}

  /** Decodes {@code bytes}. */
  public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return replacing(bytes, 3, UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return replacing(bytes, 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return replacing(bytes, 2, UTF_16BE);
    }
    List<Charset> ladder =
        declared.map(first -> List.of(first, UTF_8, GB18030)).orElse(List.of(UTF_8, GB18030));
    for (Charset charset : ladder) {
      Optional<String> text = strict(bytes, charset);
      if (text.isPresent()) {
        return new Decoded(text.get(), charset, false);
      }
    }
    return ladder.stream()
        .map(charset -> replacing(bytes, 0, charset))
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

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded replacing(byte[] bytes, int skip, Charset charset) {
    String text = new String(bytes, skip, bytes.length - skip, charset);
    return new Decoded(text, charset, text.indexOf(REPLACEMENT) >= 0);
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
  }
}
