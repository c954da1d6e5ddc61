package io.github.gongkai.core.sheet;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.CellAddress;
import java.util.Optional;

/**
 * A cell of a printed table.
 *
 * @param text what stands in it, in one line
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 * @param kind what it is
 * @param address the cell of the form whose value it is; empty for a label, and for the value of a
 *     cell that the form does not know
 */
public record Box(String text, int columns, int rows, Kind kind, Optional<CellAddress> address) {
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
    requireNonNull(address, "address must not be null");
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("spans must be at least 1: " + columns + ", " + rows);
    }
  }

  /** Returns the label of a column. */
  static Box column(String text) {
    return of(text, Kind.COLUMN_LABEL);
  }

  /** Returns the label of a row. */
  static Box row(String text) {
    return of(text, Kind.ROW_LABEL);
  }

  /** Returns the value of a cell that the form does not know. */
  static Box value(String text) {
    return of(text, Kind.VALUE);
  }

  /** Returns the value of the cell at {@code address}. */
  static Box value(String text, CellAddress address) {
    return new Box(text, 1, 1, Kind.VALUE, Optional.of(address));
  }

  private static Box of(String text, Kind kind) {
    return new Box(text, 1, 1, kind, Optional.empty());
  }

  /** Returns this cell with other spans. */
  Box spanning(int columns, int rows) {
    return new Box(text, columns, rows, kind, address);
  }
}
