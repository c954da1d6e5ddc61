package io.github.gongkai.core.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Decoded text.
 *
 * @param text the text, with U+FFFD for what could not be decoded
 * @param charset the encoding
 * @param hasErrors whether a part could not be decoded
 * @param overruled the encoding that the source declares, if its bytes are in another
 */
public record Decoded(
    String text, Charset charset, boolean hasErrors, Optional<Charset> overruled) {
  /** Decodes the bytes from {@code from}, replacing what is not in {@code charset}. */
  static Decoded of(byte[] bytes, int from, Charset charset) {
    return strict(bytes, from, charset).orElseGet(() -> replacing(bytes, from, charset));
  }

  /** Decodes {@code bytes} if they are in {@code charset} without error. */
  static Optional<Decoded> strict(byte[] bytes, Charset charset) {
    return strict(bytes, 0, charset);
  }

  private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return Optional.of(new Decoded(text, charset, false, Optional.empty()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded replacing(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Decoded(text, charset, true, Optional.empty());
  }

  /** Returns what stands before {@code end}. */
  public Decoded upTo(int end) {
    return new Decoded(text.substring(0, end), charset, hasErrors, overruled);
  }

  Decoded overruling(Optional<Charset> declared) {
    return new Decoded(text, charset, hasErrors, declared);
  }
}
