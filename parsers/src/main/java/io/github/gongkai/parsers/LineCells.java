package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Line;
import java.util.ArrayList;
import java.util.List;

/** The cells of a line that separators part. */
final class LineCells {
  private static final int LONGEST_CELL = 80;

  private LineCells() {}

  /** Returns whether a line is no running text. */
  static boolean mayBeCells(Line line) {
    return line.text().indexOf('。') < 0
        && of(line, Separator.ANY).stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
  }

  /** Returns whether a separator stands in the line. */
  static boolean has(Line line, Separator separator) {
    return next(line.text(), 0, separator) >= 0;
  }

  /** Returns where the next separator stands, or -1; a bar after a backslash is a character. */
  private static int next(String text, int from, Separator separator) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (separator.is(c) && (c == '\t' || !isEscaped(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEscaped(String text, int index) {
    return index > 0 && text.charAt(index - 1) == '\\';
  }

  /** Returns what stands before, between and after the separators, one cell more than those. */
  static List<GridCell> of(Line line, Separator separator) {
    List<GridCell> cells = new ArrayList<>();
    String text = line.text();
    int start = 0;
    for (int end = next(text, 0, separator); end >= 0; end = next(text, start, separator)) {
      cells.add(unmarked(line.cell(start, end)));
      start = end + 1;
    }
    cells.add(unmarked(line.cell(start, text.length())));
    return cells;
  }

  private static GridCell unmarked(GridCell cell) {
    String plain = Markdown.plain(cell.text());
    return plain.equals(cell.text()) ? cell : new GridCell(plain, cell.span());
  }

  /** Returns whether a line holds several cells, beside what is outside separators at its ends. */
  static boolean isRow(Line line, Separator separator) {
    List<GridCell> cells = of(line, separator);
    int start = cells.get(0).isBlank() ? 1 : 0;
    int end = cells.size() - (cells.get(cells.size() - 1).isBlank() ? 1 : 0);
    return end - start > 1 && cells.stream().anyMatch(cell -> !cell.isBlank());
  }

  /** Returns whether a cell holds words or a number before some, neither a figure nor a mark. */
  static boolean isWords(GridCell cell) {
    return !cell.isFigure() && hasLetterOrDigit(cell.text());
  }

  private static boolean hasLetterOrDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether labels stand in lines of their own, each above the line of its values, and not
   * in the lines of their values.
   */
  static boolean haveLabelsAbove(List<Line> lines) {
    int above = 0;
    int beside = 0;
    boolean isUnderLabel = false;
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (!has(line, Separator.ANY)) {
        isUnderLabel = mayBeCells(line) && isWords(unmarked(line.cell()));
        continue;
      }
      int words = 0;
      int filled = 0;
      for (GridCell cell : of(line, Separator.ANY)) {
        filled += cell.isBlank() ? 0 : 1;
        words += isWords(cell) ? 1 : 0;
      }
      if (words == 0 && filled > 1 && isUnderLabel) {
        above++;
      } else if (words > 0 && filled > words) {
        beside++;
      }
      isUnderLabel = words == 1 && filled == 1 && mayBeCells(line);
    }
    return above > beside;
  }
}
