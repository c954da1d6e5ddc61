package io.github.gongkai.core.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Unit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes reports, writes them and reads what was written. */
final class Csv {
  private Csv() {}

  /** One of the forms, of one use. */
  @FunctionalInterface
  interface Start {
    ReportCsv on(Writer out) throws IOException;
  }

  static CellAddress address(Edition edition, String name) {
    return Form.of(edition).find(name).orElseThrow();
  }

  static Cell figure(String figure, Unit unit) {
    return new Cell.Reported(new BigDecimal(figure), Optional.of(unit), figure);
  }

  /** Writes reports, the file of each being its number from 1, with {@code .txt}. */
  static String write(Start start, AnnualReport... reports) {
    StringWriter out = new StringWriter();
    try {
      ReportCsv csv = start.on(out);
      int number = 1;
      for (AnnualReport report : reports) {
        csv.write(number++ + ".txt", new ParseResult(report, List.of()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static List<NamedCsvRecord> read(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }
}
