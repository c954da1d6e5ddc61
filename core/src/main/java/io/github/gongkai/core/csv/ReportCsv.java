package io.github.gongkai.core.csv;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes reports as CSV: a header, then the lines of one report after the other. Reports of all
 * editions may stand in one file.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(Path.of("reports.csv"))) {
 *   ReportCsv csv = ReportCsv.wide(out, ReportCsv.Use.SPREADSHEET);
 *   csv.write("a.html", first);
 *   csv.write("b.txt", second);
 * }
 * }</pre>
 *
 * <p>Fields stand between commas, in double quotes where needed (RFC 4180); lines end in LF. What
 * is written is flushed at once; the writer is never closed. One object is not for many threads.
 */
public final class ReportCsv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvWriter csv;
  private final Lines lines;

  /** Who will read the CSV. */
  public enum Use {
    /** Programs: all text is exact. */
    PROGRAM {
      @Override
      public String text(String text) {
        return text;
      }
    },
    /**
     * Spreadsheets such as Excel: a byte-order mark comes first, without which Chinese may be
     * garbled, and text from outside that begins with {@code =}, {@code +}, {@code -}, {@code @}, a
     * tab or a carriage return has an apostrophe before it, lest it be run as a formula. Values are
     * as for programs, negative ones too.
     */
    SPREADSHEET {
      @Override
      public String text(String text) {
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
      }
    };

    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** Returns free text of a source as this use needs it. */
    public abstract String text(String text);
  }

  private ReportCsv(Writer out, Lines lines) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    this.lines = lines;
  }

  /**
   * Writes the header of the tidy form, for programs.
   *
   * @throws IOException if {@code out} fails
   * @see #tidy(Writer, Use)
   */
  public static ReportCsv tidy(Writer out) throws IOException {
    return tidy(out, Use.PROGRAM);
  }

  /**
   * Writes the header of the tidy form: one line a cell of the report's {@link Form}, absent ones
   * too, in its order, with the columns
   *
   * <ul>
   *   <li>{@code file}: the name given;
   *   <li>{@code table}, {@code row}, {@code column}: the parts of the address;
   *   <li>{@code value}: the figure as plain decimal in {@code unit}, empty unless reported;
   *   <li>{@code state}: {@code reported}, {@code blank}, {@code notApplicable}, {@code unreadable}
   *       or {@code absent};
   *   <li>{@code unit}: {@code 件}, {@code 项}, {@code 元} or {@code 万元}; empty if unknown or not
   *       reported;
   *   <li>{@code line}, {@code raw}: the line of the source from 1, and the text that stands there,
   *       exactly; empty for an absent cell, and for a report that was not read.
   * </ul>
   *
   * @param out where the CSV goes; with a byte-order mark, nothing may stand there yet
   * @throws IOException if {@code out} fails
   */
  public static ReportCsv tidy(Writer out, Use use) throws IOException {
    return started(out, use, new TidyLines(use));
  }

  /**
   * Writes the header of the wide form, for programs.
   *
   * @throws IOException if {@code out} fails
   * @see #wide(Writer, Use)
   */
  public static ReportCsv wide(Writer out) throws IOException {
    return wide(out, Use.PROGRAM);
  }

  /**
   * Writes the header of the wide form: one line a report, with the columns {@code file}, {@code
   * title}, {@code agency}, {@code year}, {@code edition} and {@code publishedOn} (as {@code
   * 2022-01-31}), empty where unknown, then one column a cell, named by its address. The cells are
   * those of all editions, each once: first those of the oldest, in the order of its form, then
   * those that the next adds. Columns therefore keep their places when an edition is added.
   *
   * <p>A figure is a plain decimal in the unit of the form. Where the form prints no unit ({@link
   * Form#isUnitPrinted}), a column {@code <address>.unit} follows, empty if the unit is unknown:
   * such a figure may be in 元 or in 万元. Elsewhere, a figure in another unit than the form's, which
   * no report read from a source has, is left out.
   *
   * <p>The field is empty unless the cell is reported, so that the column holds nothing but
   * numbers. Whether the cell is blank, not applicable, unreadable or absent, or one that the
   * edition does not have, only the tidy form says. Empty must not be read as 0.
   *
   * @param out where the CSV goes; with a byte-order mark, nothing may stand there yet
   * @throws IOException if {@code out} fails
   */
  public static ReportCsv wide(Writer out, Use use) throws IOException {
    return started(out, use, new WideLines(use));
  }

  private static ReportCsv started(Writer out, Use use, Lines lines) throws IOException {
    requireNonNull(out, "out must not be null");
    if (use == Use.SPREADSHEET) {
      out.write(BYTE_ORDER_MARK);
    }
    ReportCsv csv = new ReportCsv(out, lines);
    csv.write(List.of(lines.header()));
    return csv;
  }

  /**
   * Writes the lines of a report.
   *
   * @param file the name of its file, or what else tells it from the others
   * @throws IOException if the writer fails
   */
  public void write(String file, ParseResult result) throws IOException {
    requireNonNull(file, "file must not be null");
    requireNonNull(result, "result must not be null");
    write(lines.of(file, result.report()));
  }

  private void write(List<List<String>> records) throws IOException {
    try {
      records.forEach(csv::writeRecord);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }
}
