package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what separators at the ends of rows are: edges of the table, or edges of blank cells. Where
 * some rows have none, these show how wide a row is.
 */
final class RowEdges {
  private final Separator separator;

  /**
   * How many cells are before the first separator of every row: 1 if there is nothing before it.
   */
  private final int start;

  /** The widths of rows without separators at their ends. */
  private final Set<Integer> bare = new HashSet<>();

  /** The widths of rows that end with a separator or a blank cell. */
  private final Set<Integer> closed = new HashSet<>();

  /** The widths of rows without a separator before them. */
  private final Set<Integer> unopened = new HashSet<>();

  RowEdges(List<Line> rows, Separator separator) {
    this.separator = separator;
    List<List<GridCell>> split = rows.stream().map(row -> LineCells.of(row, separator)).toList();
    this.start = split.stream().allMatch(cells -> cells.get(0).isBlank()) ? 1 : 0;
    for (List<GridCell> all : split) {
      List<GridCell> cells = all.subList(start, all.size());
      if (isClosed(cells)) {
        closed.add(cells.size());
      }
      if (!isOpen(cells)) {
        unopened.add(cells.size() - (isClosed(cells) ? 1 : 0));
        if (!isClosed(cells)) {
          bare.add(cells.size());
        }
      }
    }
  }

  /** Returns the cells of a row without what is outside its edges. */
  List<GridCell> cells(Line row) {
    List<GridCell> all = LineCells.of(row, separator);
    List<GridCell> cells = all.subList(Math.min(start, all.size() - 1), all.size());
    int size = cells.size();
    int open = isOpen(cells) ? 1 : 0;
    int close = isClosed(cells) ? 1 : 0;
    if (bare.contains(size) || endsWithBlankCell(cells)) {
      return cells;
    }
    boolean isTooWide = !unopened.contains(size - close) && unopened.contains(size - close - 1);
    return cells.subList(isTooWide ? Math.min(open, size - close) : 0, size - close);
  }

  /** Returns whether a row of values is the only one that ends so, and no other row is as wide. */
  private boolean endsWithBlankCell(List<GridCell> cells) {
    return !bare.isEmpty()
        && closed.equals(Set.of(cells.size()))
        && !bare.contains(cells.size() - 1)
        && cells.stream().noneMatch(LineCells::isWords);
  }

  private boolean isOpen(List<GridCell> cells) {
    return start == 0 && cells.get(0).isBlank();
  }

  private static boolean isClosed(List<GridCell> cells) {
    return cells.isEmpty() || cells.get(cells.size() - 1).isBlank();
  }
}
