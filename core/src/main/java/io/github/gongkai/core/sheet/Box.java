package io.github.gongkai.core.sheet;

import static java.util.Objects.requireNonNull;

/**
 * A cell of a printed table.
 *
 * @param text what stands in it, in one line
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 * @param kind what it is
 */
public record Box(String text, int columns, int rows, Kind kind) {
  /** What a cell is. */
  public enum Kind {
    /** The label of the columns below. */
    COLUMN_LABEL,
    /** The label of the rows beside. */
    ROW_LABEL,
    /** A value. */
    VALUE
  }

  /**
   * Checks the spans.
   *
   * @throws IllegalArgumentException if one is less than 1
   */
  public Box {
    requireNonNull(text, "text must not be null");
    requireNonNull(kind, "kind must not be null");
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("spans must be at least 1: " + columns + ", " + rows);
    }
  }

  /** Returns the label of a column. */
  static Box column(String text) {
    return new Box(text, 1, 1, Kind.COLUMN_LABEL);
  }

  /** Returns the label of a row. */
  static Box row(String text) {
    return new Box(text, 1, 1, Kind.ROW_LABEL);
  }

  /** Returns a value. */
  static Box value(String text) {
    return new Box(text, 1, 1, Kind.VALUE);
  }

  /** Returns this cell with other spans. */
  Box spanning(int columns, int rows) {
    return new Box(text, columns, rows, kind);
  }
}
