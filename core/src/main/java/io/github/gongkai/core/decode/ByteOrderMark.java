package io.github.gongkai.core.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** U+FEFF before a text, whose bytes tell the encoding. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16LE(StandardCharsets.UTF_16LE),
  UTF_16BE(StandardCharsets.UTF_16BE);

  private static final String MARK = "\uFEFF";

  private final Charset charset;

  ByteOrderMark(Charset charset) {
    this.charset = charset;
  }

  /** Returns the mark that {@code bytes} start with. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(mark -> mark.starts(bytes)).findFirst();
  }

  private boolean starts(byte[] bytes) {
    return bytes.length >= length()
        && Arrays.equals(MARK.getBytes(charset), 0, length(), bytes, 0, length());
  }

  int length() {
    return MARK.getBytes(charset).length;
  }

  Charset charset() {
    return charset;
  }
}
