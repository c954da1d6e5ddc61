package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a drawn table: what stands between its vertical strokes.
 *
 * @param segments from left to right
 * @param isCornered whether the line starts with a corner, as a rule does
 */
record BoxLine(List<Segment> segments, boolean isCornered) {
  private static final String VERTICAL = "|│┃┆┇┊┋║╎╏";
  private static final String HORIZONTAL = "-=─━┄┅┈┉═╌╍";
  private static final int SHORTEST_RULE = 3;
  private static final char FIRST_BOX = '─';
  private static final char LAST_BOX = '╿';

  /**
   * What stands between two strokes.
   *
   * @param from the column of the stroke before
   * @param to the column of the stroke after
   * @param cell the text
   * @param isRule whether it is a horizontal stroke
   */
  record Segment(int from, int to, GridCell cell, boolean isRule) {}

  /** Returns whether {@code line} starts and ends with a stroke. */
  static boolean isDrawn(Line line) {
    String text = line.text();
    int first = first(text);
    int last = text.length() - 1;
    while (last > first && isUnseen(text.charAt(last))) {
      last--;
    }
    return first < last && isStroke(text, first) && isStroke(text, last);
  }

  /** Returns where the first character stands that is seen, or the length. */
  private static int first(String text) {
    int first = 0;
    while (first < text.length() && isUnseen(text.charAt(first))) {
      first++;
    }
    return first;
  }

  /** Returns whether {@code c} is space or shows nothing. */
  private static boolean isUnseen(char c) {
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  static BoxLine of(Line line) {
    String text = line.text();
    List<Segment> segments = new ArrayList<>();
    int before = -1;
    int column = 0;
    int counted = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isStroke(text, i)) {
        continue;
      }
      column += width(line, counted, i);
      counted = i;
      if (before >= 0) {
        segments.add(
            new Segment(from, column, line.cell(before + 1, i), isRule(text, before + 1, i)));
      }
      before = i;
      from = column;
    }
    return new BoxLine(List.copyOf(segments), VERTICAL.indexOf(text.charAt(first(text))) < 0);
  }

  private static int width(Line line, int start, int end) {
    return new Line(line.text().substring(start, end), line.span()).column(end - start);
  }

  /** Returns whether nothing but horizontal strokes stand here. */
  boolean isRule() {
    return isCornered && !segments.isEmpty() && segments.stream().allMatch(Segment::isRule);
  }

  /** Returns whether a vertical stroke or a corner stands at {@code index}. */
  private static boolean isStroke(String text, int index) {
    char c = text.charAt(index);
    if (c == '+') {
      return isHorizontal(text, index - 1) || isHorizontal(text, index + 1);
    }
    return VERTICAL.indexOf(c) >= 0
        || (c >= FIRST_BOX && c <= LAST_BOX && HORIZONTAL.indexOf(c) < 0);
  }

  private static boolean isHorizontal(String text, int index) {
    return index >= 0 && index < text.length() && HORIZONTAL.indexOf(text.charAt(index)) >= 0;
  }

  /** Returns whether a horizontal stroke fills the cell; a dash or two may be a mark. */
  private static boolean isRule(String text, int start, int end) {
    if (start == end || (end - start < SHORTEST_RULE && text.charAt(start) <= '~')) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isHorizontal(text, i) && c != ':' && Character.getType(c) != Character.FORMAT) {
        return false;
      }
    }
    return true;
  }
}
