package io.github.gongkai.validation.correction;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellState;
import io.github.gongkai.validation.rule.Comparison;
import io.github.gongkai.validation.rule.Figure;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Relation;
import io.github.gongkai.validation.rule.Term;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * An equation between cells of a report: the sum of all, each with its sign, should be 0.
 *
 * @param signs 1 or -1 by the index of the cell on the form
 * @param sum what it is
 */
record Equality(Map<Integer, Integer> signs, long sum) {
  private static final long NONE = Long.MIN_VALUE;

  /** Returns the equation that {@code finding} is about, if it is one of whole numbers. */
  static Optional<Equality> of(Finding finding, AnnualReport report) {
    boolean isDecided = finding.outcome() == Outcome.PASSED || finding.outcome() == Outcome.FAILED;
    return finding
        .relation()
        .filter(relation -> isDecided)
        .flatMap(relation -> of(relation, report));
  }

  /** Returns the equation of {@code relation}, if it is one of whole numbers; a blank is 0. */
  static Optional<Equality> of(Relation relation, AnnualReport report) {
    return isEquation(relation) ? ofEquation(relation, report) : Optional.empty();
  }

  private static boolean isEquation(Relation relation) {
    return relation.comparison() == Comparison.EQUAL_TO
        && relation.tolerance().signum() == 0
        && relation.condition().isEmpty()
        && isOfCells(relation.stated())
        && isOfCells(relation.expected());
  }

  private static boolean isOfCells(Figure figure) {
    return figure.number().signum() == 0
        && figure.terms().stream().allMatch(term -> term.source() == Term.Source.REPORT);
  }

  private static Optional<Equality> ofEquation(Relation relation, AnnualReport report) {
    Map<Integer, Integer> signs = new TreeMap<>();
    for (Term term : relation.stated().terms()) {
      signs.merge(
          report.form().indexOf(term.address()), term.isSubtracted() ? -1 : 1, Integer::sum);
    }
    for (Term term : relation.expected().terms()) {
      signs.merge(
          report.form().indexOf(term.address()), term.isSubtracted() ? 1 : -1, Integer::sum);
    }
    long sum = 0;
    for (Map.Entry<Integer, Integer> cell : signs.entrySet()) {
      OptionalLong number = number(report, cell.getKey());
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum += cell.getValue() * number.getAsLong();
    }
    return Optional.of(new Equality(signs, sum));
  }

  /** Returns the whole number in a cell, 0 if it is blank; empty if there is none. */
  static OptionalLong number(AnnualReport report, int cell) {
    long number = report.wholeNumber(cell, NONE);
    if (number != NONE) {
      return OptionalLong.of(number);
    }
    CellState state = report.cell(cell).state();
    return state == CellState.BLANK || state == CellState.NOT_APPLICABLE
        ? OptionalLong.of(0)
        : OptionalLong.empty();
  }

  boolean holds() {
    return sum == 0;
  }

  /** Returns whether it holds once {@code figures} stand in their cells. */
  boolean holdsWith(Map<Integer, Long> figures, AnnualReport report) {
    long after = sum;
    for (Map.Entry<Integer, Long> figure : figures.entrySet()) {
      long before = number(report, figure.getKey()).orElse(0);
      after += sign(figure.getKey()) * (figure.getValue() - before);
    }
    return after == 0;
  }

  int sign(int cell) {
    return signs.getOrDefault(cell, 0);
  }

  boolean sharesCellWith(Equality other) {
    return signs.keySet().stream().anyMatch(other.signs::containsKey);
  }
}
