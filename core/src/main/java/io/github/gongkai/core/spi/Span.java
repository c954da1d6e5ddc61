package io.github.gongkai.core.spi;

/**
 * A stretch of the source text.
 *
 * @param start the first position, from 0
 * @param end the position after the last
 */
public record Span(int start, int end) {
  /** Checks that the stretch does not end before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + ".." + end);
    }
  }

  /** Returns the stretch from the start of this one to the end of {@code last}. */
  public Span to(Span last) {
    return new Span(Math.min(start, last.start), Math.max(end, last.end));
  }
}
