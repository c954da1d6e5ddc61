package io.github.gongkai.core.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Counts what is not text in an encoding, piece by piece: no text is kept, however long it is. */
final class Errors {
  private static final int PIECE = 8192;

  private Errors() {}

  /** Returns how many parts of {@code bytes} are not in {@code charset}. */
  static long count(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(PIECE);
    long errors = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (!result.isUnderflow()) {
      if (result.isError()) {
        errors++;
        in.position(in.position() + result.length());
      }
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return errors;
  }
}
