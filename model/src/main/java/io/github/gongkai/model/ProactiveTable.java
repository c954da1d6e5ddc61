package io.github.gongkai.model;

/** The table of section 二: information disclosed proactively. */
public final class ProactiveTable {
  private final Cells cells;

  ProactiveTable(Cells cells) {
    this.cells = cells;
  }

  /**
   * Returns the cell of {@code row} and {@code column}.
   *
   * @throws IllegalArgumentException if the edition has no such cell
   */
  public Cell cell(ProactiveRow row, ProactiveColumn column) {
    return cells.get(new CellAddress(row, column));
  }
}
