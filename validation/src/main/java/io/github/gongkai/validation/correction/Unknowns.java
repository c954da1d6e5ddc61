package io.github.gongkai.validation.correction;

import java.util.List;
import java.util.Optional;

/** The cells that are to be changed, as the unknowns of the equations that contain them. */
final class Unknowns {
  private final int size;
  private final long[][] rows;

  private Unknowns(int size, long[][] rows) {
    this.size = size;
    this.rows = rows;
  }

  /**
   * Returns by how much each of {@code cells} has to change, so that all equations hold; empty if
   * that is impossible, undetermined, or no whole number, or if a cell need not change.
   */
  static Optional<long[]> solve(List<Equality> equalities, int[] cells) {
    long[][] rows = new long[equalities.size()][cells.length + 1];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < cells.length; j++) {
        rows[i][j] = equalities.get(i).sign(cells[j]);
      }
      rows[i][cells.length] = -equalities.get(i).sum();
    }
    return new Unknowns(cells.length, rows).solve();
  }

  /** Eliminates one unknown after the other from all rows but one (Gauss-Jordan). */
  private Optional<long[]> solve() {
    for (int column = 0; column < size; column++) {
      int pivot = pivot(column);
      if (pivot < 0) {
        return Optional.empty();
      }
      long[] row = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = row;
      for (int i = 0; i < rows.length; i++) {
        if (i != column && rows[i][column] != 0) {
          eliminate(rows[i], row, column);
        }
      }
    }
    return result();
  }

  private int pivot(int column) {
    for (int i = column; i < rows.length; i++) {
      if (rows[i][column] != 0) {
        return i;
      }
    }
    return -1;
  }

  private static void eliminate(long[] row, long[] pivot, int column) {
    long factor = row[column];
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i] * pivot[column] - pivot[i] * factor;
    }
  }

  private Optional<long[]> result() {
    for (int i = size; i < rows.length; i++) {
      if (rows[i][size] != 0) {
        return Optional.empty();
      }
    }
    long[] result = new long[size];
    for (int i = 0; i < size; i++) {
      if (rows[i][size] == 0 || rows[i][size] % rows[i][i] != 0) {
        return Optional.empty();
      }
      result[i] = rows[i][size] / rows[i][i];
    }
    return Optional.of(result);
  }
}
