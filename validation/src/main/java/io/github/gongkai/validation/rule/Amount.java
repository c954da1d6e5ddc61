package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a figure comes to in reports.
 *
 * @param addends its cells
 * @param missing those for want of whose figures it is unknown
 * @param value what it comes to; empty if unknown, or if no cell has a figure
 */
record Amount(List<Addend> addends, List<Addend> missing, Optional<BigDecimal> value) {

  static Amount of(Figure figure, Reports reports, Blank blank) {
    List<Addend> addends = addends(figure, reports);
    List<Addend> missing = addends.stream().filter(addend -> addend.isMissing(blank)).toList();
    boolean isFigure =
        missing.isEmpty()
            && (figure.terms().isEmpty() || addends.stream().anyMatch(Addend::hasFigure));
    return new Amount(
        addends,
        missing,
        isFigure
            ? Optional.of(
                addends.stream().map(Addend::figure).reduce(figure.number(), BigDecimal::add))
            : Optional.empty());
  }

  /** Returns the cells of {@code figure}. */
  static List<Addend> addends(Figure figure, Reports reports) {
    List<Addend> addends = new ArrayList<>(figure.terms().size());
    for (Term term : figure.terms()) {
      for (AnnualReport report : term.source().in(reports)) {
        if (!term.isLeftOut(report.form())) {
          addends.add(new Addend(term, report));
        }
      }
    }
    return addends;
  }

  Standing standing() {
    if (!missing.isEmpty()) {
      return Standing.MISSING;
    }
    return value.isPresent() ? Standing.FIGURE : Standing.NOTHING;
  }

  List<AddressedCell> cells() {
    return addends.stream().map(Addend::addressed).toList();
  }
}
