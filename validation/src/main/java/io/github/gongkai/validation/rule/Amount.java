package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Cell;
import java.math.BigDecimal;
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
    List<Addend> addends =
        figure.terms().stream()
            .flatMap(term -> term.source().in(reports).stream().map(r -> new Addend(term, r)))
            .filter(addend -> !addend.term().isLeftOut(addend.report().form()))
            .toList();
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

  /** Returns whether it has no figure, and nothing that could be one. */
  boolean isZero() {
    return missing.isEmpty() && value.isEmpty();
  }

  /** Marks such as / in every cell say that there are no such cases to count. */
  boolean isMarked() {
    return addends.stream().allMatch(addend -> addend.cell() instanceof Cell.NotApplicable);
  }

  List<AddressedCell> cells() {
    return addends.stream().map(Addend::addressed).toList();
  }
}
