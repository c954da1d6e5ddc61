package io.github.gongkai.validation;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Adds up the reports of several bodies. */
public final class Consolidation {
  private Consolidation() {}

  /**
   * Returns a report with the sums of the cells of {@code reports} and their year, if they have
   * one, and nothing else.
   *
   * <p>A sum is as honest as its addends: if one is absent or unreadable, so is the sum; blank and
   * not applicable ones count as 0 beside figures; if there is no figure at all, the sum is not
   * applicable if all are, else blank. A figure without a unit is in that of the form; but the form
   * prints none for 采购总金额, of which amounts in different units, or without, make the sum
   * unreadable.
   *
   * @throws IllegalArgumentException if there is no report, or two are of different editions or
   *     years, a report without a year being of another than those with one
   */
  public static AnnualReport sum(List<AnnualReport> reports) {
    requireNonNull(reports, "reports must not be null");
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("no report to add up");
    }
    Edition edition = reports.get(0).edition();
    OptionalInt year = reports.get(0).header().year();
    for (AnnualReport report : reports) {
      if (report.edition() != edition || !report.header().year().equals(year)) {
        throw new IllegalArgumentException(
            "report of another year or edition than the first: " + report);
      }
    }
    AnnualReport.Builder sum = AnnualReport.builder(edition);
    year.ifPresent(y -> sum.header(Header.builder().year(y).build()));
    for (CellAddress address : Form.of(edition).cells()) {
      Optional<Unit> printed =
          ConsolidationRules.isComparable(address)
              ? Optional.of(Form.of(edition).unit(address))
              : Optional.empty();
      sum.cell(
          address, add(reports.stream().map(report -> report.cell(address)).toList(), printed));
    }
    return sum.build();
  }

  private static Cell add(List<Cell> cells, Optional<Unit> printed) {
    if (cells.stream().anyMatch(cell -> cell.state() == CellState.ABSENT)) {
      return Cell.absent();
    }
    if (cells.stream().anyMatch(cell -> cell.state() == CellState.UNREADABLE)) {
      return unreadable(cells);
    }
    if (cells.stream().allMatch(cell -> cell.state() == CellState.NOT_APPLICABLE)) {
      return cells.get(0);
    }
    List<Cell> figures = cells.stream().filter(cell -> cell.number().isPresent()).toList();
    List<Optional<Unit>> units =
        figures.stream().map(cell -> cell.unit().or(() -> printed)).distinct().toList();
    if (figures.isEmpty()) {
      return Cell.blank();
    }
    return units.size() == 1 && units.get(0).isPresent()
        ? Cell.of(total(figures), units.get(0).get())
        : unreadable(figures);
  }

  private static BigDecimal total(List<Cell> figures) {
    return figures.stream()
        .flatMap(cell -> cell.number().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Cell unreadable(List<Cell> cells) {
    return new Cell.Unreadable(
        cells.stream()
            .map(Cell::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" + ")));
  }
}
