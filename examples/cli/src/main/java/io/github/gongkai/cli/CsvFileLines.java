package io.github.gongkai.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.gongkai.core.csv.ReportCsv;
import java.util.Optional;

/** CSV whose first field is the file. */
record CsvFileLines(ReportCsv.Use use) implements FileLines {
  @Override
  public String written(String file) {
    return use.text(file);
  }

  @Override
  public Optional<String> file(String line) {
    return CsvReader.builder().ofCsvRecord(line).stream()
        .findFirst()
        .map(fields -> fields.getField(0));
  }

  /** The header in front of it says what the text is. */
  @Override
  public boolean mayBegin(String text) {
    return true;
  }

  @Override
  public boolean isQuotedOverLines() {
    return true;
  }
}
