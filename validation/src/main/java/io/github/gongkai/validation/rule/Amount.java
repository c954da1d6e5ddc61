package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a figure comes to in reports.
 *
 * @param cells its cells
 * @param missing those for want of whose figures it is unknown
 * @param value what it comes to; empty if unknown, or if no cell has a figure
 * @param isZero whether it has no figure, and nothing that could be one
 */
record Amount(
    List<AddressedCell> cells,
    List<AddressedCell> missing,
    Optional<BigDecimal> value,
    boolean isZero) {

  static Amount of(Figure figure, Reports reports, Blank blank) {
    List<AddressedCell> cells = new ArrayList<>();
    List<AddressedCell> missing = new ArrayList<>();
    BigDecimal sum = figure.number();
    boolean hasFigure = figure.terms().isEmpty();
    for (Term term : figure.terms()) {
      for (AnnualReport report : term.source().in(reports)) {
        AddressedCell cell = new AddressedCell(term.address(), report.cell(term.address()));
        cells.add(cell);
        Optional<BigDecimal> number = cell.cell().number();
        if (number.isEmpty() && (isUnknown(cell.cell()) || term.isNeeded(blank))) {
          missing.add(cell);
        }
        BigDecimal addend = number.orElse(BigDecimal.ZERO);
        sum = term.isSubtracted() ? sum.subtract(addend) : sum.add(addend);
        hasFigure |= number.isPresent();
      }
    }
    boolean isKnown = missing.isEmpty();
    return new Amount(
        cells,
        missing,
        isKnown && hasFigure ? Optional.of(sum) : Optional.empty(),
        isKnown && !hasFigure);
  }

  private static boolean isUnknown(Cell cell) {
    return cell instanceof Cell.Absent || cell instanceof Cell.Unreadable;
  }
}
