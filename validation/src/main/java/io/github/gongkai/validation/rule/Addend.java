package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The cell of a term in one of the reports.
 *
 * @param term the term
 * @param report the report
 */
record Addend(Term term, AnnualReport report) {
  Cell cell() {
    return report.cell(term.address());
  }

  AddressedCell addressed() {
    return new AddressedCell(term.address(), cell());
  }

  BigDecimal figure() {
    BigDecimal number = cell().number().orElse(BigDecimal.ZERO);
    return term.isSubtracted() ? number.negate() : number;
  }

  boolean hasFigure() {
    return cell() instanceof Cell.Reported;
  }

  /** Returns whether nothing is known of the sum for want of the figure. */
  boolean isMissing(Blank blank) {
    return switch (cell().state()) {
      case REPORTED -> false;
      case ABSENT, UNREADABLE -> true;
      case BLANK, NOT_APPLICABLE -> term.isNeeded(blank);
    };
  }

  /** Returns where the cell stood in the source of the report that is checked. */
  Optional<Place> place() {
    return term.source() == Term.Source.REPORT
        ? report.sources().cell(term.address())
        : Optional.empty();
  }
}
