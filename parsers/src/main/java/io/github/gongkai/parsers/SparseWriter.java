package io.github.gongkai.parsers;

import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.core.sheet.Table;
import io.github.gongkai.model.AnnualReport;
import java.util.stream.Stream;

/**
 * Writes one cell a line, after a tab, and a blank line after each row, for {@link CellLineLayout}.
 */
public final class SparseWriter implements ReportWriter {
  private static final SheetText TEXT = SheetText.of(SparseWriter::lines);

  /** Makes the writer. */
  public SparseWriter() {}

  @Override
  public String name() {
    return "sparse";
  }

  @Override
  public String write(AnnualReport report) {
    return TEXT.write(Sheet.of(report));
  }

  private static Stream<String> lines(Table table) {
    return table.texts(Table.Covered.FROM_ABOVE).stream()
        .flatMap(row -> Stream.concat(row.stream().map(cell -> "\t" + cell), Stream.of("")));
  }
}
