package io.github.gongkai.model;

import static java.util.Objects.requireNonNull;

/**
 * The stable name of a cell, {@code table.row.column}, such as {@code
 * requests.denied.stateSecret.naturalPerson}.
 *
 * @param row the row
 * @param column the column, of the same table
 */
public record CellAddress(FormRow row, FormColumn column) {

  /**
   * Checks that row and column belong to one table.
   *
   * @throws IllegalArgumentException if they do not
   */
  public CellAddress {
    requireNonNull(row, "row must not be null");
    requireNonNull(column, "column must not be null");
    if (row.table() != column.table()) {
      throw new IllegalArgumentException(
          "row and column of different tables: " + row + ", " + column);
    }
  }

  /** Returns the table of the cell. */
  public FormTable table() {
    return row.table();
  }

  /** Returns the address as text, such as {@code remedies.reconsideration.total}. */
  @Override
  public String toString() {
    return table().key() + '.' + row.key() + '.' + column.key();
  }
}
