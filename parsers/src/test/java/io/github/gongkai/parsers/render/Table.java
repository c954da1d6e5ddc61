package io.github.gongkai.parsers.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A table.
 *
 * @param width how many columns it has
 * @param rows the rows
 */
record Table(int width, List<Row> rows) implements Piece {
  /** What stands for the columns and rows that a cell covers beside its first. */
  enum Covered {
    /** Nothing. */
    LEFT_OUT,
    /** A blank cell for each cell that comes down from the row above, however wide. */
    FROM_ABOVE,
    /** A blank cell for each column. */
    ALL
  }

  /** A column of a row: the cell that covers it, and whether that cell begins there. */
  record Slot(Box box, boolean isLeft, boolean isTop) {
    boolean begins() {
      return isLeft && isTop;
    }
  }

  /** Returns what covers each column of each row. */
  List<List<Slot>> slots() {
    Slot[][] slots = new Slot[rows.size()][width];
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Box box : rows.get(row).boxes()) {
        while (slots[row][column] != null) {
          column++;
        }
        for (int i = 0; i < box.rows() * box.columns(); i++) {
          int down = i / box.columns();
          int right = i % box.columns();
          slots[row + down][column + right] = new Slot(box, right == 0, down == 0);
        }
      }
    }
    List<List<Slot>> all = new ArrayList<>();
    for (Slot[] row : slots) {
      all.add(List.of(row));
    }
    return all;
  }

  /** Returns the texts of each row. */
  List<List<String>> texts(Covered covered) {
    return slots().stream()
        .map(row -> row.stream().filter(slot -> stands(slot, covered)).map(Table::text).toList())
        .toList();
  }

  private static boolean stands(Slot slot, Covered covered) {
    return switch (covered) {
      case LEFT_OUT -> slot.begins();
      case FROM_ABOVE -> slot.isLeft();
      case ALL -> true;
    };
  }

  private static String text(Slot slot) {
    return slot.begins() ? slot.box().text() : "";
  }
}
