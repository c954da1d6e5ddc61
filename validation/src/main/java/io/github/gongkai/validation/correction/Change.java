package io.github.gongkai.validation.correction;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import java.math.BigDecimal;

/**
 * A cell with the figure that it may have had to have.
 *
 * @param address the cell
 * @param before what it has
 * @param after the figure that the relations need, in the unit of the form
 * @param likeness how {@code before} may have come about
 */
public record Change(CellAddress address, Cell before, BigDecimal after, Likeness likeness) {
  /** Checks that nothing is null. */
  public Change {
    requireNonNull(address, "address must not be null");
    requireNonNull(before, "before must not be null");
    requireNonNull(after, "after must not be null");
    requireNonNull(likeness, "likeness must not be null");
  }

  BigDecimal size() {
    return after.subtract(before.number().orElse(BigDecimal.ZERO)).abs();
  }

  /** Returns the change in words, such as {@code requests.granted.total: 12 -> 21}. */
  @Override
  public String toString() {
    String from = before.number().map(BigDecimal::toPlainString).orElse(before.state().key());
    return address + ": " + from + " -> " + after.toPlainString();
  }
}
