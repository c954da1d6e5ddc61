package io.github.gongkai.core.spi;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.core.text.Figure;

/**
 * A cell of a grid, of whatever meaning.
 *
 * @param text the text without surrounding space and line ends; empty for a blank cell
 * @param span where it stands in the source
 * @param columns how many columns of its grid it covers, at least 1, if the source says so
 * @param rows how many rows it covers, at least 1
 */
public record GridCell(String text, Span span, int columns, int rows) {
  /** Checks that nothing is null. */
  public GridCell {
    requireNonNull(text, "text must not be null");
    requireNonNull(span, "span must not be null");
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException(
          "a cell covers at least one column and row, not " + columns + " and " + rows);
    }
  }

  /** Makes a cell of one column. */
  public GridCell(String text, Span span) {
    this(text, span, 1);
  }

  /** Makes a cell of one row. */
  public GridCell(String text, Span span, int columns) {
    this(text, span, columns, 1);
  }

  /** Returns whether the cell is empty. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /** Returns whether the text is a figure, such as {@code 1,234}, {@code -7} or {@code 92 万元}. */
  public boolean isFigure() {
    return Figure.parse(text).isPresent();
  }

  /**
   * Returns a cell of this one's text followed by that of {@code next}, which stands in the line
   * below. A space is between them before a figure, which is none with what stands above it, be it
   * a dash, and between Latin words.
   */
  public GridCell join(GridCell next) {
    if (isBlank() || next.isBlank()) {
      return isBlank() ? next : this;
    }
    boolean areTwo = Character.isDigit(next.text.charAt(0)) || areWords(text, next.text);
    String joined = text + (areTwo ? " " : "") + next.text;
    return new GridCell(joined, span.to(next.span), columns, rows);
  }

  private static boolean areWords(String text, String next) {
    return isLatin(text.charAt(text.length() - 1)) && isLatin(next.charAt(0));
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
