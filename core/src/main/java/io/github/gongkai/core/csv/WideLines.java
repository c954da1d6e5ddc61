package io.github.gongkai.core.csv;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One line a report, with one field a cell of any edition. */
final class WideLines implements Lines {
  private static final List<Form> FORMS = Stream.of(Edition.values()).map(Form::of).toList();
  private static final List<CellAddress> CELLS =
      FORMS.stream().flatMap(form -> form.cells().stream()).distinct().toList();

  private final ReportCsv.Use use;

  WideLines(ReportCsv.Use use) {
    this.use = requireNonNull(use, "use must not be null");
  }

  @Override
  public List<String> header() {
    Stream<String> about = Stream.of("file", "title", "agency", "year", "edition", "publishedOn");
    Stream<String> cells = CELLS.stream().flatMap(WideLines::names);
    return Stream.concat(about, cells).toList();
  }

  private static Stream<String> names(CellAddress address) {
    String name = address.toString();
    return isUnitPrinted(address) ? Stream.of(name) : Stream.of(name, name + ".unit");
  }

  @Override
  public List<List<String>> of(String file, AnnualReport report) {
    Header header = report.header();
    Stream<String> about =
        Stream.of(
            use.text(file),
            header.title().map(use::text).orElse(""),
            header.agency().map(use::text).orElse(""),
            header.year().isPresent() ? Integer.toString(header.year().getAsInt()) : "",
            report.edition().key(),
            header.publishedOn().map(Object::toString).orElse(""));
    Stream<String> cells = CELLS.stream().flatMap(address -> fields(report, address));
    return List.of(Stream.concat(about, cells).toList());
  }

  private static Stream<String> fields(AnnualReport report, CellAddress address) {
    Form form = report.form();
    Cell cell = form.has(address) ? report.cell(address) : Cell.absent();
    Optional<String> figure = cell.number().map(BigDecimal::toPlainString);
    return isUnitPrinted(address)
        ? Stream.of(
            figure.filter(f -> cell.unit().equals(Optional.of(form.unit(address)))).orElse(""))
        : Stream.of(figure.orElse(""), cell.unit().map(Unit::symbol).orElse(""));
  }

  /** Returns whether all forms that have the cell print its unit. */
  private static boolean isUnitPrinted(CellAddress address) {
    return FORMS.stream().allMatch(form -> !form.has(address) || form.isUnitPrinted(address));
  }
}
