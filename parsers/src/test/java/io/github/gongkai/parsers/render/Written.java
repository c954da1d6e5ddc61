package io.github.gongkai.parsers.render;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.core.sheet.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A family with what of a report it keeps.
 *
 * @param name the name of the family
 * @param extension how the names of its files end
 * @param keeps which blank cells it keeps
 * @param family how it writes
 */
record Written(String name, String extension, Keeps keeps, Family family) {
  static final Written TAB_ROWS = new Written("tab rows", "txt", Keeps.BLANKS, new TabRows());
  static final Written RAGGED_TAB_ROWS =
      new Written("ragged tab rows", "txt", Keeps.BLANKS, new RaggedTabRows());
  static final Written TAB_CELLS = new Written("tab cells", "txt", Keeps.BLANKS, new TabCells());
  static final Written BAR_ROWS =
      new Written(
          "bar rows", "txt", Keeps.BLANKS, new BarRows(Table.Covered.LEFT_OUT, BarRows.Ends.PLAIN));
  static final Written PADDED_BAR_ROWS =
      new Written(
          "padded bar rows",
          "txt",
          Keeps.BLANKS,
          new BarRows(Table.Covered.LEFT_OUT, BarRows.Ends.PADDED));
  static final Written SPANNED_BAR_ROWS =
      new Written(
          "spanned bar rows",
          "txt",
          Keeps.BLANKS,
          new BarRows(Table.Covered.ALL, BarRows.Ends.PLAIN));
  static final Written OPENED_BAR_ROWS =
      new Written(
          "opened bar rows",
          "txt",
          Keeps.BLANKS,
          new BarRows(Table.Covered.ALL, BarRows.Ends.OPENED));
  static final Written BAR_CELLS = new Written("bar cells", "txt", Keeps.BLANKS, new BarCells());
  static final Written BARS_BETWEEN_CELLS =
      new Written(
          "bars between cells",
          "txt",
          Keeps.INNER_BLANKS,
          new LoneBars(LoneBars.Where.BETWEEN_CELLS));
  static final Written BARS_BEFORE_ROWS =
      new Written(
          "bars before rows", "txt", Keeps.BLANKS, new LoneBars(LoneBars.Where.BEFORE_ROWS));
  static final Written PARAGRAPH_CELLS =
      new Written("paragraph cells", "txt", Keeps.BLANKS, new ParagraphCells());
  static final Written PARAGRAPH_FIGURES =
      new Written("paragraph figures", "txt", Keeps.FIGURES, new ParagraphCells());
  static final Written BARE_CELLS =
      new Written("bare cells", "txt", Keeps.BLANKS, new BareCells(Table.Covered.FROM_ABOVE));
  static final Written BARE_FIGURES =
      new Written("bare figures", "txt", Keeps.FIGURES, new BareCells(Table.Covered.LEFT_OUT));
  static final Written TERMINAL_COLUMNS =
      new Written(
          "terminal columns",
          "txt",
          Keeps.BLANKS,
          new SpacedColumns(Measure::terminal, 2, SpacedColumns.Values.LEFT));
  static final Written CENTRED_COLUMNS =
      new Written(
          "centred columns",
          "txt",
          Keeps.FIGURES,
          new SpacedColumns(Measure::characters, 2, SpacedColumns.Values.CENTRED));
  static final Written RULED_COLUMNS =
      new Written("ruled columns", "md", Keeps.BLANKS, new RuledColumns(RuledColumns.Rows.CLOSE));
  static final Written RULED_ROWS =
      new Written("ruled rows", "md", Keeps.BLANKS, new RuledColumns(RuledColumns.Rows.BLANK_LINE));
  static final Written PIPE_TABLE = new Written("pipe table", "md", Keeps.BLANKS, new PipeTable());
  static final Written GRID_TABLE =
      new Written("grid table", "md", Keeps.BLANKS, new DrawnTable(DrawnTable.Pen.ASCII));
  static final Written BOX_TABLE =
      new Written("box table", "txt", Keeps.BLANKS, new DrawnTable(DrawnTable.Pen.BOX));
  static final Written HTML =
      new Written(
          "html", "html", Keeps.BLANKS, new HtmlPage(HtmlTable.Style.CLEAN, HtmlPage.Chrome.NONE));
  static final Written HTML_BY_WORD =
      new Written(
          "html by word",
          "html",
          Keeps.BLANKS,
          new HtmlPage(HtmlTable.Style.WORD, HtmlPage.Chrome.NONE));
  static final Written HTML_WITH_CHROME =
      new Written(
          "html with chrome",
          "html",
          Keeps.BLANKS,
          new HtmlPage(HtmlTable.Style.CLEAN, HtmlPage.Chrome.LAYOUT_TABLE));
  static final Written HTML_IN_MARKDOWN =
      new Written("html in markdown", "md", Keeps.BLANKS, new HtmlInMarkdown());

  static final List<Written> ALL =
      List.of(
          TAB_ROWS,
          RAGGED_TAB_ROWS,
          TAB_CELLS,
          BAR_ROWS,
          PADDED_BAR_ROWS,
          SPANNED_BAR_ROWS,
          OPENED_BAR_ROWS,
          BAR_CELLS,
          BARS_BETWEEN_CELLS,
          BARS_BEFORE_ROWS,
          PARAGRAPH_CELLS,
          PARAGRAPH_FIGURES,
          BARE_CELLS,
          BARE_FIGURES,
          TERMINAL_COLUMNS,
          CENTRED_COLUMNS,
          RULED_COLUMNS,
          RULED_ROWS,
          PIPE_TABLE,
          GRID_TABLE,
          BOX_TABLE,
          HTML,
          HTML_BY_WORD,
          HTML_WITH_CHROME,
          HTML_IN_MARKDOWN);

  /** Which blank cells leave a trace in a family. */
  enum Keeps {
    /** All. */
    BLANKS,
    /** All but those at the end of a row. */
    INNER_BLANKS,
    /** None. */
    FIGURES
  }

  private static final ReportReader READER = ReportReader.standard();

  /** Returns whether pages may break between the rows of its tables. */
  boolean hasPages() {
    return family instanceof TextFamily && extension.equals("txt");
  }

  String write(Sheet sheet) {
    return write(sheet, "");
  }

  /** Writes a file with {@code pageBreak} between the rows of two pages, if it has pages. */
  String write(Sheet sheet, String pageBreak) {
    return family.write(sheet, pageBreak);
  }

  /** Reads a file of this family. */
  ParseResult read(String text) {
    try {
      return READER.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          Optional.of("report." + extension));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
