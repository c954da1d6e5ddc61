package io.github.gongkai.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Unit;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes CSV: one line for every cell of the form, absent ones too. */
final class CellsWriter implements ReportWriter {
  private final CsvWriter csv;

  CellsWriter(Writer out) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord("file", "table", "row", "column", "value", "state", "unit", "line", "raw");
  }

  @Override
  public void write(String file, ParseResult result) throws IOException {
    for (AddressedCell addressed : result.report().cells()) {
      CellAddress address = addressed.address();
      Cell cell = addressed.cell();
      Optional<Place> place = result.sources().cell(address);
      csv.writeRecord(
          file,
          address.table().key(),
          address.row().key(),
          address.column().key(),
          cell.number().map(BigDecimal::toPlainString).orElse(""),
          cell.state().key(),
          cell.unit().map(Unit::symbol).orElse(""),
          place.map(p -> String.valueOf(p.line())).orElse(""),
          place.map(Place::raw).orElse(""));
    }
    csv.flush();
  }
}
