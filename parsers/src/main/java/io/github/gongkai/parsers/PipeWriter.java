package io.github.gongkai.parsers;

import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.model.AnnualReport;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes one row a line, a bar after each cell, for {@link BarLayout}; a cell that spans columns is
 * followed by blank ones.
 */
public final class PipeWriter implements ReportWriter {
  private static final SheetText TEXT = SheetText.ofRows(PipeWriter::line);

  /** Makes the writer. */
  public PipeWriter() {}

  @Override
  public String name() {
    return "pipe";
  }

  @Override
  public String write(AnnualReport report) {
    return TEXT.write(Sheet.of(report));
  }

  private static String line(List<String> row) {
    return row.stream()
        .map(cell -> cell + (cell.isEmpty() ? "|" : " |"))
        .collect(Collectors.joining(" "));
  }
}
