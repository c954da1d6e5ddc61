package io.github.gongkai.model;

import static java.util.Objects.requireNonNull;

/**
 * A place in the text of a source. Positions count UTF-16 units of the decoded text, without a
 * byte-order mark; a line ends at LF, CR or CR LF.
 *
 * @param line the line, from 1
 * @param column the position in the line, from 1
 * @param offset the position in the text, from 0
 * @param raw the text that stands there, exactly as in the source; it may contain line ends
 */
public record Place(int line, int column, int offset, String raw) {
  /** Checks the ranges. */
  public Place {
    requireNonNull(raw, "raw must not be null");
    if (line < 1 || column < 1 || offset < 0) {
      throw new IllegalArgumentException(
          "no such place: line " + line + ", column " + column + ", offset " + offset);
    }
  }

  /** Returns the length of {@link #raw()}; 0 for a blank cell without even a space. */
  public int length() {
    return raw.length();
  }

  /** Returns {@code line:column}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
