package io.github.gongkai.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The sum of cells, as honest as its addends. */
final class Subtotal {
  private Subtotal() {}

  static Cell of(List<Cell> addends) {
    Optional<Cell> unknown =
        addends.stream()
            .filter(c -> c.state() == CellState.ABSENT || c.state() == CellState.UNREADABLE)
            .findFirst();
    if (unknown.isPresent()) {
      return unknown.get();
    }
    return addends.stream()
        .flatMap(cell -> cell.number().stream())
        .reduce(BigDecimal::add)
        .map(sum -> Cell.of(sum, Unit.CASES))
        .orElse(Cell.blank());
  }
}
