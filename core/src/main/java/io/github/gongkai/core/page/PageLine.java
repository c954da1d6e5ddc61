package io.github.gongkai.core.page;

import java.util.List;

/**
 * A line of a page: labels, then values.
 *
 * @param page the number of its page
 * @param texts what stands before the values
 * @param values the figures and marks at its end
 */
record PageLine(int page, List<Piece> texts, List<Piece> values) {
  private static final int WIDEST_GAP_OF_WORDS = 1;

  /** Returns whether more than a single space stands before a value, so that its place may tell. */
  boolean isSpaced() {
    int before = texts.isEmpty() ? Integer.MAX_VALUE : texts.get(texts.size() - 1).to();
    for (Piece value : values) {
      if (value.from() - before > WIDEST_GAP_OF_WORDS) {
        return true;
      }
      before = value.to();
    }
    return false;
  }
}
