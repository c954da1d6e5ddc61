package io.github.gongkai.validation.correction;

/**
 * An equation between the changes of cells: the coefficients times the changes, and the residual,
 * come to 0. The residual is what the figures are off by if nothing changes.
 */
final class Row {
  private final int[] coefficients;
  private final long residual;
  private final int size;

  private Row(int[] coefficients, long residual) {
    this.coefficients = coefficients;
    this.residual = residual;
    int cells = 0;
    for (int coefficient : coefficients) {
      cells += coefficient == 0 ? 0 : 1;
    }
    this.size = cells;
  }

  static Row of(Equality equality, int[] cells) {
    int[] coefficients = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      coefficients[i] = equality.sign(cells[i]);
    }
    return new Row(coefficients, equality.sum());
  }

  boolean isViolated() {
    return residual != 0;
  }

  /** Returns how many cells it is about. */
  int size() {
    return size;
  }

  int coefficient(int cell) {
    return coefficients[cell];
  }

  long residual() {
    return residual;
  }

  /** Returns whether the change of {@code cell} that alone mends {@code other} mends this, too. */
  boolean isMendedWith(Row other, int cell) {
    return Math.multiplyExact(residual, (long) other.coefficients[cell])
        == Math.multiplyExact(other.residual, (long) coefficients[cell]);
  }

  /** Returns what this says of the other cells, when {@code cell} is to mend {@code pivot}. */
  Row without(int cell, Row pivot) {
    int sign = Integer.signum(pivot.coefficients[cell]);
    int mine = sign * pivot.coefficients[cell];
    int its = sign * coefficients[cell];
    int[] rest = new int[coefficients.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] =
          Math.subtractExact(
              Math.multiplyExact(coefficients[i], mine),
              Math.multiplyExact(pivot.coefficients[i], its));
    }
    return new Row(
        rest,
        Math.subtractExact(
            Math.multiplyExact(residual, (long) mine),
            Math.multiplyExact(pivot.residual, (long) its)));
  }
}
