package io.github.gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the lines of a text in UTF-8, and tells how long they are; the last may be cut short. */
final class WholeLines {
  private final InputStream in;
  private final boolean isQuotedOverLines;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long length;

  WholeLines(InputStream in, FileLines format) {
    this.in = in;
    this.isQuotedOverLines = format.isQuotedOverLines();
  }

  /** Returns the next line that has its end, with it; empty if there is none. */
  Optional<String> next() throws IOException {
    line.reset();
    boolean isQuoted = false;
    while (fill()) {
      int start = at;
      boolean isEnd = false;
      while (at < filled && !isEnd) {
        byte b = buffer[at++];
        isQuoted ^= b == '"' && isQuotedOverLines;
        isEnd = b == '\n' && !isQuoted;
      }
      line.write(buffer, start, at - start);
      if (isEnd) {
        length += line.size();
        return Optional.of(rest());
      }
    }
    return Optional.empty();
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return at < filled;
  }

  /** Returns how many bytes all lines have that were returned. */
  long length() {
    return length;
  }

  /** Returns what stands behind them, when there is no other. */
  String rest() {
    return line.toString(StandardCharsets.UTF_8);
  }
}
