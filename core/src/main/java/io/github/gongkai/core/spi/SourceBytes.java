package io.github.gongkai.core.spi;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.core.decode.Decoder;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.limit.ParseLimits;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of a source and its file name, if it has one. */
public final class SourceBytes {
  private final byte[] bytes;
  private final @Nullable String name;
  private final ParseLimits limits;

  /**
   * Makes a source of {@code bytes}, which the caller does not change any more. Bytes after the
   * limit are none of it.
   */
  public SourceBytes(byte[] bytes, Optional<String> name, ParseLimits limits) {
    requireNonNull(bytes, "bytes must not be null");
    int end = limits.of(Limit.BYTES);
    this.bytes = bytes.length > end ? Arrays.copyOf(bytes, end) : bytes;
    this.name = name.orElse(null);
    this.limits = limits;
  }

  /** Makes a source of {@code bytes} that may be as long as the default limits allow. */
  public SourceBytes(byte[] bytes, Optional<String> name) {
    this(bytes, name, ParseLimits.defaults());
  }

  /** Returns the bounds on what reading may use. */
  public ParseLimits limits() {
    return limits;
  }

  /** Returns the number of bytes. */
  public int length() {
    return bytes.length;
  }

  /** Returns the byte at {@code index}, from 0 to 255. */
  public int at(int index) {
    return bytes[index] & 0xFF;
  }

  /**
   * Decodes the bytes as text: by a byte-order mark, else as UTF-8, UTF-16, GB18030 or Big5, by
   * what the bytes say. The encoding that the source claims to be in decides only where they do
   * not; GB2312 and GBK are read as GB18030, and Big5 with what Windows and Hong Kong added to it.
   * Lines after the limit are no part of the text.
   */
  public SourceText decode(Optional<Charset> declared) {
    boolean isFull = bytes.length == limits.of(Limit.BYTES);
    return SourceText.of(Decoder.decode(bytes, declared), limits, isFull);
  }

  /** Returns a copy of the bytes. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, bytes.length);
  }

  /** Returns the file name, without its folder. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }
}
