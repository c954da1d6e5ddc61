package io.github.gongkai.model;

/** The table of section 四: administrative reconsideration and litigation, in 件. */
public final class RemedyTable {
  private final Cells cells;

  RemedyTable(Cells cells) {
    this.cells = cells;
  }

  /** Returns the cell of {@code row} and {@code outcome}. */
  public Cell cell(RemedyRow row, RemedyOutcome outcome) {
    return cells.get(new CellAddress(row, outcome));
  }
}
