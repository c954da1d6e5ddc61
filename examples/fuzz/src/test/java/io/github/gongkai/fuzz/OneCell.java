package io.github.gongkai.fuzz;

import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report with one table, of which one cell is yet to be filled in.
 *
 * @param before what stands before the cell
 * @param after what stands after it
 * @param address the cell
 * @param others the other cells of the table
 */
record OneCell(String before, String after, CellAddress address, List<AddressedCell> others) {
  private static final long MARK = 987_654_321L;

  /** Returns cells of every kind, in every layout. */
  static List<OneCell> all() {
    return Stream.of(
            "2021 proactive.fees.amount",
            "2021 proactive.penalty.decisions",
            "2021 remedies.reconsideration.upheld",
            "2019 proactive.procurement.amount",
            "2019 proactive.licensing.change")
        .map(name -> name.split(" ", -1))
        .flatMap(
            name -> ReportWriter.all().stream().map(writer -> of(writer, form(name[0]), name[1])))
        .toList();
  }

  private static Form form(String edition) {
    return Stream.of(Edition.values())
        .filter(e -> e.key().equals(edition))
        .map(Form::of)
        .findFirst()
        .orElseThrow();
  }

  private static OneCell of(ReportWriter writer, Form form, String name) {
    CellAddress address = form.find(name).orElseThrow();
    AnnualReport.Builder builder = AnnualReport.builder(form.edition());
    form.cells().stream()
        .filter(cell -> cell.table() == address.table())
        .forEach(cell -> builder.cell(cell, 1 + form.indexOf(cell)));
    AnnualReport report = builder.cell(address, MARK).build();
    List<AddressedCell> others =
        report.cells().stream().filter(cell -> !cell.address().equals(address)).toList();
    String[] parts = writer.write(report).split(String.valueOf(MARK), -1);
    return new OneCell(parts[0], parts[1], address, others);
  }

  /** Returns the report with {@code figure} in the cell. */
  String with(String figure) {
    return before + figure + after;
  }

  /** Returns what was read in the cell. */
  Cell in(Reading reading) {
    Form form = reading.result().report().form();
    return form.has(address) ? reading.result().report().cell(address) : Cell.absent();
  }
}
