package io.github.gongkai.model;

/** The table of section 三: requests received and handled. All figures are in 件. */
public final class RequestTable {
  private final Cells cells;

  RequestTable(Cells cells) {
    this.cells = cells;
  }

  /**
   * Returns the cell of {@code row} and {@code applicant}.
   *
   * @throws IllegalArgumentException if the edition does not have the row
   */
  public Cell cell(RequestRow row, Applicant applicant) {
    return cells.get(new CellAddress(row, applicant));
  }

  /**
   * Returns the sum of the rows of {@code group} in the column of {@code applicant}, in either
   * edition. It is absent or unreadable if one of its rows is, and blank if none of them is
   * reported; beside a reported row, a blank one counts as 0.
   */
  public Cell subtotal(RequestGroup group, Applicant applicant) {
    return Subtotal.of(
        group.rows(cells.form().edition()).stream().map(row -> cell(row, applicant)).toList());
  }
}
