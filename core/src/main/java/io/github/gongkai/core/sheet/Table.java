package io.github.gongkai.core.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed table. Its cells may span rows and columns; together they cover each place once.
 *
 * @param width how many columns it has
 * @param rows the rows
 */
public record Table(int width, List<Row> rows) implements Piece {
  /** What stands for the columns and rows that a cell covers beside its first. */
  public enum Covered {
    /** Nothing. */
    LEFT_OUT,
    /** A blank text for each cell that comes down from the row above, however wide. */
    FROM_ABOVE,
    /** A blank text for each column. */
    ALL
  }

  /**
   * Copies the rows.
   *
   * @throws IllegalArgumentException if the cells do not cover each place once
   */
  public Table {
    rows = List.copyOf(rows);
    slots(width, rows);
  }

  /** Returns what covers each column of each row. */
  public List<List<Slot>> slots() {
    return slots(width, rows);
  }

  /** Returns the texts of each row. */
  public List<List<String>> texts(Covered covered) {
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

  private static List<List<Slot>> slots(int width, List<Row> rows) {
    @Nullable Slot[][] slots = new @Nullable Slot[rows.size()][width];
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Box box : rows.get(row).boxes()) {
        while (column < width && slots[row][column] != null) {
          column++;
        }
        cover(slots, box, row, column);
      }
    }
    List<List<Slot>> all = new ArrayList<>();
    for (@Nullable Slot[] row : slots) {
      all.add(whole(row));
    }
    return List.copyOf(all);
  }

  private static void cover(@Nullable Slot[][] slots, Box box, int row, int column) {
    for (int down = 0; down < box.rows(); down++) {
      for (int right = 0; right < box.columns(); right++) {
        boolean isInside = row + down < slots.length && column + right < slots[row].length;
        if (!isInside || slots[row + down][column + right] != null) {
          throw new IllegalArgumentException("cell does not fit into its table: " + box);
        }
        slots[row + down][column + right] = new Slot(box, right == 0, down == 0);
      }
    }
  }

  private static List<Slot> whole(@Nullable Slot[] row) {
    List<Slot> whole = new ArrayList<>();
    for (@Nullable Slot slot : row) {
      if (slot == null) {
        throw new IllegalArgumentException("row of a table has " + whole.size() + " cells only");
      }
      whole.add(slot);
    }
    return List.copyOf(whole);
  }

  /**
   * A column of a row.
   *
   * @param box the cell that covers it
   * @param isLeft whether it is the first column of the cell
   * @param isTop whether it is the first row of the cell
   */
  public record Slot(Box box, boolean isLeft, boolean isTop) {
    /** Returns whether the cell begins here. */
    public boolean begins() {
      return isLeft && isTop;
    }
  }
}
