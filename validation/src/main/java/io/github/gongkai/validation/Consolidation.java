package io.github.gongkai.validation;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds up the reports of several bodies. */
public final class Consolidation {
  private Consolidation() {}

  /**
   * Returns a report with the sums of the cells of {@code reports}, without header and narrative.
   *
   * <p>A sum is as honest as its addends: if one is absent or unreadable, so is the sum; blank and
   * not applicable ones count as 0 beside figures; if there is no figure at all, the sum is blank.
   * Amounts in different units, or without, make it unreadable.
   *
   * @throws IllegalArgumentException if there is no report, or two are of different editions
   */
  public static AnnualReport sum(List<AnnualReport> reports) {
    List<Edition> editions = reports.stream().map(AnnualReport::edition).distinct().toList();
    if (editions.size() != 1) {
      throw new IllegalArgumentException("reports must be of one edition: " + editions);
    }
    AnnualReport.Builder sum = AnnualReport.builder(editions.get(0));
    for (CellAddress address : reports.get(0).form().cells()) {
      sum.cell(address, add(reports.stream().map(report -> report.cell(address)).toList()));
    }
    return sum.build();
  }

  private static Cell add(List<Cell> cells) {
    if (cells.stream().anyMatch(cell -> cell.state() == CellState.ABSENT)) {
      return Cell.absent();
    }
    if (cells.stream().anyMatch(cell -> cell.state() == CellState.UNREADABLE)) {
      return unreadable(cells);
    }
    List<Cell> figures = cells.stream().filter(cell -> cell.number().isPresent()).toList();
    List<Optional<Unit>> units = figures.stream().map(Cell::unit).distinct().toList();
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
