package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines as a stream of cells. A bar closes a cell: the one that is open, or else a blank one.
 * A blank line is a blank cell, unless blank lines part all cells.
 */
final class CellStream {
  /** If only one of so many lines follows another at once, blank lines may be anything. */
  private static final int DOUBTFUL = 10;

  private final List<Line> lines;
  private final boolean hasRows;
  private final RowEdges edges;

  /** How many blank lines part one cell from the next. */
  private final int separator;

  private final List<GridCell> cells = new ArrayList<>();
  private boolean isOpen;

  private CellStream(List<Line> lines) {
    this.lines = lines;
    List<Line> rows = lines.stream().filter(line -> LineCells.isRow(line, Separator.ANY)).toList();
    this.hasRows = !rows.isEmpty();
    this.edges = new RowEdges(rows, Separator.ANY);
    this.separator = separator(lines);
  }

  static List<GridCell> read(List<Line> lines) {
    CellStream stream = new CellStream(lines);
    int blank = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() && !stream.isBlankRow(lines.get(i))) {
        blank++;
      } else {
        stream.addBlank(i - blank, blank);
        stream.add(lines.get(i));
        blank = 0;
      }
    }
    stream.addBlank(lines.size() - blank, blank);
    return stream.cells;
  }

  /**
   * Returns the fewest blank lines between two others if no figure follows or is followed at once;
   * 0 if blank lines are cells; more than there are if they may be neither.
   */
  private static int separator(List<Line> lines) {
    int fewest = Integer.MAX_VALUE;
    int[] adjacent = new int[2];
    int[] parted = new int[2];
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      if (last >= 0) {
        int words = isWords(lines.get(i)) && isWords(lines.get(last)) ? 1 : 0;
        int blank = i - last - 1;
        adjacent[words] += blank == 0 ? 1 : 0;
        parted[words] += blank == 0 ? 0 : 1;
        fewest = blank == 0 ? fewest : Math.min(fewest, blank);
      }
      last = i;
    }
    boolean isDoubtful = adjacent[0] * DOUBTFUL < parted[0] || adjacent[1] * DOUBTFUL < parted[1];
    return adjacent[0] == 0 ? fewest : isDoubtful ? lines.size() : 0;
  }

  private static boolean isWords(Line line) {
    return LineCells.isWords(line.cell());
  }

  /** Adds the cells that {@code count} blank lines are. */
  private void addBlank(int start, int count) {
    for (int i = separator; i < count; i += separator + 1) {
      cells.add(lines.get(start + i).cell());
      isOpen = true;
    }
  }

  private void add(Line line) {
    if (LineCells.isRow(line, Separator.ANY) || isBlankRow(line)) {
      cells.addAll(edges.cells(line));
      isOpen = false;
      return;
    }
    List<GridCell> found = LineCells.of(line, Separator.ANY);
    int last = found.size() - 1;
    if (found.stream().allMatch(GridCell::isBlank)) {
      cells.addAll(found.subList(isOpen ? Math.min(1, last) : 0, last));
      isOpen = false;
    } else {
      found.stream().filter(cell -> !cell.isBlank()).forEach(cells::add);
      isOpen = !found.get(last).isBlank();
    }
  }

  /** Returns whether a line holds the cells of a row, all blank, among rows that are lines. */
  private boolean isBlankRow(Line line) {
    List<GridCell> found = LineCells.of(line, Separator.ANY);
    return hasRows && found.size() > 2 && found.stream().allMatch(GridCell::isBlank);
  }
}
