package io.github.gongkai.core.csv;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One line a cell of the form. */
final class TidyLines implements Lines {
  private final ReportCsv.Use use;

  TidyLines(ReportCsv.Use use) {
    this.use = requireNonNull(use, "use must not be null");
  }

  @Override
  public List<String> header() {
    return List.of("file", "table", "row", "column", "value", "state", "unit", "line", "raw");
  }

  @Override
  public List<List<String>> of(String file, AnnualReport report) {
    String name = use.text(file);
    return report.cells().stream()
        .map(cell -> line(name, cell, report.sources().cell(cell.address())))
        .toList();
  }

  private List<String> line(String file, AddressedCell addressed, Optional<Place> place) {
    CellAddress address = addressed.address();
    Cell cell = addressed.cell();
    return List.of(
        file,
        address.table().key(),
        address.row().key(),
        address.column().key(),
        cell.number().map(BigDecimal::toPlainString).orElse(""),
        cell.state().key(),
        cell.unit().map(Unit::symbol).orElse(""),
        place.map(p -> Integer.toString(p.line())).orElse(""),
        place.map(Place::raw).map(use::text).orElse(""));
  }
}
