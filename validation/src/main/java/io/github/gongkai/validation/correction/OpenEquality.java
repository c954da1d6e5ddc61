package io.github.gongkai.validation.correction;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.validation.rule.Figure;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Relation;
import io.github.gongkai.validation.rule.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An equation that says nothing because cells are blank, until a correction puts figures there.
 *
 * @param equality the equation, in which a blank cell is 0
 * @param totals the cells without whose figures it is undecided, by index
 * @param addends the cells of which one has to have a figure, by index
 */
record OpenEquality(Equality equality, List<Integer> totals, List<Integer> addends) {

  /** Returns the equation that {@code finding} is about, if it is one that figures could decide. */
  static Optional<OpenEquality> of(Finding finding, AnnualReport report) {
    boolean isOpen =
        finding.outcome() == Outcome.UNDECIDED || finding.outcome() == Outcome.NOT_APPLICABLE;
    return finding.relation().filter(relation -> isOpen).flatMap(relation -> of(relation, report));
  }

  private static Optional<OpenEquality> of(Relation relation, AnnualReport report) {
    return Equality.of(relation, report)
        .map(
            equality ->
                new OpenEquality(
                    equality,
                    Stream.of(relation.stated(), relation.expected())
                        .flatMap(figure -> figure.terms().stream())
                        .filter(term -> term.role() == Term.Role.TOTAL)
                        .map(term -> report.form().indexOf(term.address()))
                        .toList(),
                    cells(relation.expected(), report)));
  }

  private static List<Integer> cells(Figure figure, AnnualReport report) {
    return figure.terms().stream().map(term -> report.form().indexOf(term.address())).toList();
  }

  /**
   * Returns whether it fails once {@code figures} stand in their cells, which are given by index.
   */
  boolean failsWith(Map<Integer, Long> figures, AnnualReport report) {
    return isDecidedWith(figures, report) && !equality.holdsWith(figures, report);
  }

  private boolean isDecidedWith(Map<Integer, Long> figures, AnnualReport report) {
    return totals.stream().allMatch(cell -> hasFigure(cell, figures, report))
        && addends.stream().anyMatch(cell -> hasFigure(cell, figures, report));
  }

  private static boolean hasFigure(int cell, Map<Integer, Long> figures, AnnualReport report) {
    return figures.containsKey(cell) || report.cell(cell).number().isPresent();
  }
}
