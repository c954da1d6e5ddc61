package io.github.gongkai.core.spi;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.core.text.TerminalWidth;

/**
 * A line of prose: in a text file a line, in a marked-up document a paragraph or what a forced
 * break leaves of it.
 *
 * @param text the text, without a line end
 * @param span where it stands in the source; where {@code text} is as long as the span, they are
 *     the same character by character
 */
public record Line(String text, Span span) {
  /** Checks that nothing is null. */
  public Line {
    requireNonNull(text, "text must not be null");
    requireNonNull(span, "span must not be null");
  }

  /** Returns whether the line holds nothing but space. */
  public boolean isBlank() {
    return Spaces.isBlank(text, 0, text.length());
  }

  /**
   * Returns the cell that stands from {@code start} to {@code end} of the text, without the space
   * around it; a blank cell keeps its space as its place.
   */
  public GridCell cell(int start, int end) {
    if (Spaces.isBlank(text, start, end)) {
      return new GridCell("", span(start, end));
    }
    int from = Spaces.skip(text, start, end);
    int to = Spaces.skipBack(text, start, end);
    return new GridCell(text.substring(from, to), span(from, to));
  }

  /**
   * Returns the column of a terminal in which the character at {@code index} starts, from 0; a
   * Chinese character takes two columns.
   */
  public int column(int index) {
    return TerminalWidth.of(text.substring(0, index));
  }

  /** Returns the whole line as one cell. */
  public GridCell cell() {
    return cell(0, text.length());
  }

  /** Returns whether the text stands in the source character by character. */
  public boolean isExact() {
    return span.end() - span.start() == text.length();
  }

  private Span span(int start, int end) {
    return isExact() ? new Span(span.start() + start, span.start() + end) : span;
  }
}
