package io.github.gongkai.parsers;

import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.core.sheet.Table;
import io.github.gongkai.model.AnnualReport;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes Markdown, for {@link BarLayout}: pipe tables under a blank head, since those of the form
 * have heads of several rows; a cell that spans columns is followed by blank ones.
 */
public final class MarkdownWriter implements ReportWriter {
  private static final SheetText TEXT = new SheetText(MarkdownWriter::text, MarkdownWriter::table);

  /** Makes the writer. */
  public MarkdownWriter() {}

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String write(AnnualReport report) {
    return TEXT.write(Sheet.of(report));
  }

  private static Stream<String> text(Piece.Text text) {
    String mark =
        switch (text.kind()) {
          case TITLE -> "# ";
          case HEADING -> "## ";
          case PAGE, PARAGRAPH, SIGNATURE -> "";
        };
    return Stream.of(mark + text.words(), "");
  }

  private static Stream<String> table(Table table) {
    Stream<List<String>> head =
        Stream.of(
            Collections.nCopies(table.width(), ""), Collections.nCopies(table.width(), "---"));
    return Stream.concat(
        Stream.concat(head, table.texts(Table.Covered.ALL).stream()).map(MarkdownWriter::line),
        Stream.of(""));
  }

  private static String line(List<String> row) {
    return "| " + String.join(" | ", row) + " |";
  }
}
