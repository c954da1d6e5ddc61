package io.github.gongkai.model;

import static java.util.Objects.requireNonNull;

/**
 * A cell with its address.
 *
 * @param address the address
 * @param cell what stands there
 */
public record AddressedCell(CellAddress address, Cell cell) {
  /** Checks that nothing is null. */
  public AddressedCell {
    requireNonNull(address, "address must not be null");
    requireNonNull(cell, "cell must not be null");
  }
}
