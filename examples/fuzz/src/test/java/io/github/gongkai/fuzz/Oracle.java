package io.github.gongkai.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.core.json.ReportJson;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.Sources;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.ValidationResult;
import io.github.gongkai.validation.correction.Correction;
import io.github.gongkai.validation.rule.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds whatever the input is. What does not is thrown as an {@link AssertionError}. */
final class Oracle {
  private static final List<ReportWriter> WRITERS = ReportWriter.all();
  private static final ReportJson<ParseResult> RESULTS = ReportJson.results();
  private static final ReportJson<AnnualReport> REPORTS = ReportJson.reports();

  /** A figure that is all there is between two marks that part cells. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<=[\\t>]|\\| )-?\\d[\\d.]*(?=[\\t\\n<]| \\|)");

  /** Tags that hide nothing. */
  private static final Pattern PLAIN_TAG =
      Pattern.compile("</?(?:table|tbody|thead|tr|td|th|p|br)(?: (?:col|row)span=\"?\\d+\"?)*>");

  private static final Pattern STYLE = Pattern.compile("style|hidden", Pattern.CASE_INSENSITIVE);

  private Oracle() {}

  /** Checks all that holds for a source that was read. */
  static void check(Reading reading) {
    everyPlaceStandsInTheSource(reading);
    everyCellThatIsThereHasItsOwnPlace(reading.result());
    noFigureOfATableIsLost(reading);
    everyDiagnosticSpeaksBothLanguages(reading.result());
    readingAgainGivesTheSame(reading);
    jsonIsReadBackEqual(reading.result());
    check(reading.result().report());
  }

  /** Checks all that holds for a report, wherever it comes from. */
  static void check(AnnualReport report) {
    noFigureIsReadBackAsAnother(report);
    rulesSpeakBothLanguages(report);
  }

  /** A place is where it says: its text stands at the offset, which is in the line and column. */
  private static void everyPlaceStandsInTheSource(Reading reading) {
    String text = reading.text();
    int[] lines = lines(text);
    places(reading.result())
        .forEach(
            place -> {
              holds(text.startsWith(place.raw(), place.offset()), () -> "not there: " + place);
              int start = place.offset() - place.column() + 1;
              holds(
                  lines[place.offset()] == place.line()
                      && start >= 0
                      && lines[start] == place.line()
                      && (start == 0 || lines[start - 1] < place.line()),
                  () -> "in another line or column: " + place + " " + place.raw());
            });
  }

  /** Returns in which line each character of {@code text} stands, and its end. */
  private static int[] lines(String text) {
    int[] lines = new int[text.length() + 1];
    lines[0] = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean isLast =
          text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
      lines[i + 1] = lines[i] + (isLast ? 1 : 0);
    }
    return lines;
  }

  /**
   * A cell has a place if it is not absent, and no figure stands for two cells. A line of a page
   * with markup in it is the place of all its cells.
   */
  private static void everyCellThatIsThereHasItsOwnPlace(ParseResult result) {
    BitSet taken = new BitSet();
    for (AddressedCell cell : result.report().cells()) {
      Optional<Place> place = result.sources().cell(cell.address());
      boolean isThere = cell.cell().state() != CellState.ABSENT;
      holds(place.isPresent() == isThere, () -> "place of " + cell + ": " + place);
      boolean isPrecise = place.filter(p -> p.raw().strip().equals(cell.cell().text())).isPresent();
      if (cell.cell() instanceof Cell.Reported && isPrecise) {
        BitSet own = new BitSet();
        own.set(place.get().offset(), place.get().offset() + place.get().length());
        holds(!own.isEmpty(), () -> "no text: " + cell);
        holds(!taken.intersects(own), () -> "the figure of another cell: " + cell);
        taken.or(own);
      }
    }
  }

  /** Between the first and the last cell of a table, each figure is told of. */
  private static void noFigureOfATableIsLost(Reading reading) {
    BitSet known = new BitSet();
    places(reading.result())
        .forEach(place -> known.set(place.offset(), place.offset() + place.length()));
    for (FormTable table : FormTable.values()) {
      IntSummaryStatistics offsets = offsets(reading.result(), table);
      if (offsets.getCount() > 1 && isPlain(reading.text(), offsets)) {
        Matcher figure =
            FIGURE
                .matcher(reading.text())
                .useTransparentBounds(true)
                .region(offsets.getMin(), offsets.getMax());
        while (figure.find()) {
          holds(
              known.get(figure.start()),
              () -> "lost in " + table + ": " + figure.group() + " at " + figure.start());
        }
      }
    }
  }

  private static IntSummaryStatistics offsets(ParseResult result, FormTable table) {
    return result.report().cells().stream()
        .filter(cell -> cell.address().table() == table)
        .flatMap(cell -> result.sources().cell(cell.address()).stream())
        .mapToInt(Place::offset)
        .summaryStatistics();
  }

  /** Returns whether no markup hides a part of the table. */
  private static boolean isPlain(String text, IntSummaryStatistics offsets) {
    String table = text.substring(offsets.getMin(), offsets.getMax());
    return PLAIN_TAG.matcher(table).replaceAll("").indexOf('<') < 0 && !STYLE.matcher(text).find();
  }

  private static void everyDiagnosticSpeaksBothLanguages(ParseResult result) {
    for (Diagnostic diagnostic : result.diagnostics()) {
      speaksBothLanguages(diagnostic.code(), diagnostic::message);
    }
    boolean isCounted =
        result.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.DIAGNOSTICS_DROPPED);
    holds(
        result.diagnostics().size() <= 1000 + (isCounted ? 1 : 0),
        () -> result.diagnostics().size() + " diagnostics");
  }

  private static void readingAgainGivesTheSame(Reading reading) {
    ParseResult again = reading.again().get();
    holds(isSame(reading.result(), again), () -> "read again: " + again.diagnostics());
  }

  /** Returns whether two results say the same, and that it stands at the same places. */
  static boolean isSame(ParseResult one, ParseResult other) {
    return one.equals(other) && places(one).toList().equals(places(other).toList());
  }

  static void jsonIsReadBackEqual(ParseResult result) {
    try {
      String json = RESULTS.write(result);
      ParseResult read = RESULTS.read(json);
      holds(read.equals(result), () -> "read from JSON: " + read + " from " + json);
      holds(RESULTS.write(read).equals(json), () -> "written again: " + json);
    } catch (IOException e) {
      throw new AssertionError("JSON that was written is not read", e);
    }
  }

  static void jsonIsReadBackEqual(AnnualReport report) {
    try {
      String json = REPORTS.write(report);
      holds(REPORTS.read(json).equals(report), () -> "read from JSON: " + json);
    } catch (IOException e) {
      throw new AssertionError("JSON that was written is not read", e);
    }
  }

  /**
   * What is written is read as the same report, but for the bounds of {@link
   * io.github.gongkai.core.sheet.Sheet}: what is not read is unreadable, with an error.
   */
  private static void noFigureIsReadBackAsAnother(AnnualReport report) {
    ReportWriter writer = writerFor(report);
    ParseResult read = Reading.of(writer.write(tables(report)).getBytes(UTF_8)).result();
    if (read.report().edition() != report.edition()) {
      holds(
          read.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.EDITION_UNCERTAIN),
          () -> writer.name() + " is read as " + read.report().edition());
      return;
    }
    for (AddressedCell written : report.cells()) {
      Cell cell = read.report().cell(written.address());
      if (!saysTheSame(cell, written.cell())) {
        holds(
            cell instanceof Cell.Unreadable && isInAnError(written, read),
            () -> writer.name() + ": " + written + " is read as " + cell);
      }
    }
  }

  /** Returns {@code report} without its words, which may look like headings and rows of tables. */
  private static AnnualReport tables(AnnualReport report) {
    return report.toBuilder().header(Header.empty()).narrative(Outline.empty()).build();
  }

  /** Returns the same writer for the same report, in another JVM too, unlike the hash of enums. */
  private static ReportWriter writerFor(AnnualReport report) {
    int any = report.cells().toString().hashCode();
    return WRITERS.get(Math.floorMod(any, WRITERS.size()));
  }

  private static boolean saysTheSame(Cell read, Cell written) {
    return said(read).equals(said(written)) && read.unit().equals(written.unit());
  }

  private static Optional<BigDecimal> said(Cell cell) {
    return cell.number().map(BigDecimal::stripTrailingZeros);
  }

  private static boolean isInAnError(AddressedCell cell, ParseResult result) {
    Place place = result.sources().cell(cell.address()).orElseThrow();
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .flatMap(error -> error.place().stream())
        .anyMatch(
            error ->
                error.offset() <= place.offset()
                    && place.offset() + place.length() <= error.offset() + error.length());
  }

  /** A rule says what it found, and a correction can be made. */
  static void rulesSpeakBothLanguages(AnnualReport report) {
    ValidationResult result = ReportValidator.standard().validate(report);
    for (Finding finding : result.failed()) {
      speaksBothLanguages(finding.rule(), finding::message);
    }
    for (Correction correction : result.localize().corrections()) {
      correction.applyTo(report);
    }
  }

  private static void speaksBothLanguages(Object code, Message message) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      holds(!message.in(locale).isBlank(), () -> code + " says nothing in " + locale);
    }
  }

  /** A text in the language that is asked for. */
  @FunctionalInterface
  private interface Message {
    String in(Locale locale);
  }

  private static Stream<Place> places(ParseResult result) {
    Sources sources = result.sources();
    return Stream.of(
            result.report().cells().stream().flatMap(c -> sources.cell(c.address()).stream()),
            sources.extras().stream(),
            sources.title().stream(),
            Arrays.stream(Section.values()).flatMap(s -> sources.heading(s).stream()),
            sources.narrative().all(),
            result.diagnostics().stream().flatMap(d -> d.place().stream()))
        .flatMap(places -> places);
  }

  /** Throws an error that says {@code otherwise}, unless it holds. */
  static void holds(boolean holds, Supplier<String> otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise.get());
    }
  }
}
