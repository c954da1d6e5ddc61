package io.github.gongkai.core.page;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Span;

/**
 * What stands between spaces in a line of a page.
 *
 * @param cell its text
 * @param page the number of its page
 * @param line the number of its line in the table
 * @param from where it starts in the line
 * @param to where it ends
 */
record Piece(GridCell cell, int page, int line, int from, int to) {
  String text() {
    return cell.text();
  }

  Span span() {
    return cell.span();
  }

  boolean overlaps(int start, int end) {
    return from < end && start < to;
  }

  /**
   * Returns how many columns lie between this piece and those from {@code start} to {@code end}.
   */
  int distance(int start, int end) {
    return Math.max(0, Math.max(start - to, from - end));
  }

  /** Returns the stretch from where the first of both pieces starts to where the last ends. */
  Piece over(Piece other) {
    return new Piece(cell, page, line, Math.min(from, other.from), Math.max(to, other.to));
  }

  /** Returns this piece and the next of its line as one. */
  Piece join(Piece next) {
    return new Piece(cell.join(next.cell), page, line, from, next.to);
  }
}
