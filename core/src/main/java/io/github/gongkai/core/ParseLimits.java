package io.github.gongkai.core;

/**
 * Bounds on what one read may use.
 *
 * @param maxBytes the bytes that are read; what comes after them is not
 * @param maxDiagnostics the diagnostics that are kept; the others are counted
 */
public record ParseLimits(int maxBytes, int maxDiagnostics) {
  private static final ParseLimits DEFAULT = new ParseLimits(32 * 1024 * 1024, 1000);

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if one is less than 1
   */
  public ParseLimits {
    if (maxBytes < 1 || maxDiagnostics < 1) {
      throw new IllegalArgumentException(
          "limits must be at least 1: " + maxBytes + ", " + maxDiagnostics);
    }
  }

  /** Returns 32 MiB, well over the largest page seen, and 1000 diagnostics. */
  public static ParseLimits defaults() {
    return DEFAULT;
  }
}
