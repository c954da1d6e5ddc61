package io.github.gongkai.core;

import java.util.function.IntUnaryOperator;

/**
 * Bounds on what one read may use.
 *
 * @param maxBytes the bytes that are read; what comes after them is not
 * @param maxLines the lines that are read; what comes after them is not
 * @param maxDiagnostics the diagnostics that are kept; the others are counted
 */
public record ParseLimits(int maxBytes, int maxLines, int maxDiagnostics) {
  private static final ParseLimits DEFAULT = new ParseLimits(16 * 1024 * 1024, 100_000, 1000);

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if one is less than 1
   */
  public ParseLimits {
    if (maxBytes < 1 || maxLines < 1 || maxDiagnostics < 1) {
      throw new IllegalArgumentException(
          "limits must be at least 1: " + maxBytes + ", " + maxLines + ", " + maxDiagnostics);
    }
  }

  /**
   * Returns 16 MiB and 100 000 lines, well over the longest page seen, and 1000 diagnostics, more
   * than a person reads.
   */
  public static ParseLimits defaults() {
    return DEFAULT;
  }

  /** Returns where reading of {@code bytes} ends. */
  int endOf(byte[] bytes) {
    return end(bytes.length, i -> bytes[i]);
  }

  /** Returns where reading of {@code text} ends; there a character counts as a byte. */
  int endOf(String text) {
    return end(text.length(), text::charAt);
  }

  private int end(int length, IntUnaryOperator at) {
    int end = Math.min(length, maxBytes);
    int lines = 0;
    for (int i = 0; i < end; i++) {
      int c = at.applyAsInt(i);
      boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == end || at.applyAsInt(i + 1) != '\n'));
      if (endsLine && ++lines == maxLines) {
        return i + 1;
      }
    }
    return end;
  }
}
