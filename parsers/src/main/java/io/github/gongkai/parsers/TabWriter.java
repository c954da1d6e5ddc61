package io.github.gongkai.parsers;

import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.model.AnnualReport;

/**
 * Writes one row a line, a tab between cells, for {@link TabLayout}; a cell that spans columns is
 * followed by blank ones.
 */
public final class TabWriter implements ReportWriter {
  private static final SheetText TEXT = SheetText.ofRows(row -> String.join("\t", row));

  /** Makes the writer. */
  public TabWriter() {}

  @Override
  public String name() {
    return "tab";
  }

  @Override
  public String write(AnnualReport report) {
    return TEXT.write(Sheet.of(report));
  }
}
