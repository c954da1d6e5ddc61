package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.parsers.BoxLine.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the cells of a drawn table together: what stands between the same strokes in lines without a
 * rule between them is one cell, and cells that start below the same rule are a row.
 */
final class BoxGrid {
  /** Programs disagree on the width of some characters, such as quotes. */
  private static final int NEAR = 3;

  private static final int MOST_AROUND = 3;

  private final TreeSet<Integer> strokes = new TreeSet<>();
  private final TreeMap<Integer, Box> open = new TreeMap<>();
  private final List<Box> boxes = new ArrayList<>();
  private int row;

  private BoxGrid() {}

  static List<GridRow> rows(List<BoxLine> lines) {
    BoxGrid grid = new BoxGrid();
    lines.stream().filter(BoxLine::isRule).forEach(grid::addStrokes);
    boolean isRowALine = isRowALine(lines);
    for (BoxLine line : lines) {
      if (isRowALine) {
        grid.row++;
        grid.open.clear();
      }
      grid.take(line);
    }
    return grid.rows();
  }

  private void addStrokes(BoxLine rule) {
    for (Segment segment : rule.segments()) {
      strokes.add(segment.from());
      strokes.add(segment.to());
    }
  }

  /**
   * Returns whether no rules part the rows: there are but those around the table and below its
   * head, and two values stand one below the other.
   */
  private static boolean isRowALine(List<BoxLine> lines) {
    if (lines.stream().filter(BoxLine::isRule).count() > MOST_AROUND) {
      return false;
    }
    for (int i = 1; i < lines.size(); i++) {
      List<Segment> above = lines.get(i - 1).segments();
      List<Segment> here = lines.get(i).segments();
      for (int j = 0; above.size() == here.size() && j < here.size(); j++) {
        if (isValue(above.get(j)) && isValue(here.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a figure, or a mark instead of one, stands in {@code segment}. */
  private static boolean isValue(Segment segment) {
    GridCell cell = segment.cell();
    boolean isMark = cell.text().chars().noneMatch(Character::isLetterOrDigit);
    return !segment.isRule() && !cell.isBlank() && (cell.isFigure() || isMark);
  }

  private void take(BoxLine line) {
    if (line.segments().stream().anyMatch(Segment::isRule)) {
      row++;
    }
    int drift = 0;
    for (Segment segment : line.segments()) {
      int from = stroke(segment.from() + drift);
      int to = stroke(segment.to() + drift);
      drift = to - segment.to();
      Box box = open.get(from);
      if (!segment.isRule() && box != null && box.to == to) {
        box.add(segment.cell());
      } else {
        open.subMap(from, Math.max(from, to)).clear();
        if (!segment.isRule()) {
          open(from, new Box(row, to, segment.cell()));
        }
      }
    }
  }

  private void open(int from, Box box) {
    open.put(from, box);
    boxes.add(box);
    box.columns = Math.max(1, strokes.subSet(from, Math.max(from, box.to)).size());
  }

  /** Returns the stroke of a rule that stands at {@code column}, or nearest to it. */
  private int stroke(int column) {
    Integer before = strokes.floor(column);
    Integer after = strokes.ceiling(column);
    int left = before == null ? Integer.MAX_VALUE : column - before;
    int right = after == null ? Integer.MAX_VALUE : after - column;
    int nearest = left <= right && before != null ? before : after == null ? column : after;
    return Math.min(left, right) <= NEAR ? nearest : column;
  }

  private List<GridRow> rows() {
    TreeMap<Integer, List<GridCell>> rows = new TreeMap<>();
    for (Box box : boxes) {
      rows.computeIfAbsent(box.row, r -> new ArrayList<>()).add(box.cell());
    }
    return rows.values().stream().map(GridRow::of).toList();
  }

  /** A cell while lines are added to it. */
  private static final class Box {
    private final int row;
    private final int to;
    private int columns = 1;
    private GridCell cell;

    Box(int row, int to, GridCell cell) {
      this.row = row;
      this.to = to;
      this.cell = cell;
    }

    void add(GridCell next) {
      cell = cell.join(next);
    }

    GridCell cell() {
      return new GridCell(cell.text(), cell.span(), columns);
    }
  }
}
