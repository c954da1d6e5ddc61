package io.github.gongkai.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.Unit;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.StandardRules;
import io.github.gongkai.validation.ValidationResult;
import io.github.gongkai.validation.rule.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what a person wants to see of each file. */
final class SummaryWriter implements ResultWriter {
  private static final int MARGIN = 13;
  private static final int NUMBER = 14;
  private static final List<Label> GROUPS =
      List.of(Label.REQUESTS, Label.REMEDIES, Label.PROACTIVE);
  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final Writer out;
  private final Language language;
  private final int figureWidth;
  private final int severityWidth;
  private boolean isFirst = true;

  SummaryWriter(Writer out, Language language) {
    this.out = out;
    this.language = language;
    this.figureWidth = widest(MainFigure.ALL.stream().map(f -> f.label(language)));
    this.severityWidth = widest(SEVERITIES.stream().map(s -> word(Label.of(s))));
  }

  @Override
  public void write(String file, ParseResult result) throws IOException {
    if (!isFirst) {
      line("");
    }
    isFirst = false;
    line(OneLine.of(file));
    writeHeader(result.report());
    writeFigures(result.report());
    writeCounts(result.report());
    writeRelations(result.report());
    writeDiagnostics(result.diagnostics());
  }

  private void writeHeader(AnnualReport report) throws IOException {
    Header header = report.header();
    row(Label.AGENCY, header.agency().map(OneLine::beginning).orElse(word(Label.UNKNOWN)));
    row(
        Label.YEAR,
        header.year().isPresent() ? String.valueOf(header.year().getAsInt()) : word(Label.UNKNOWN));
    row(Label.EDITION, report.edition().key());
    row(Label.PUBLISHED, header.publishedOn().map(Object::toString).orElse(word(Label.UNKNOWN)));
    line("");
  }

  /** Writes nothing for a file that has none of the tables. */
  private void writeFigures(AnnualReport report) throws IOException {
    if (report.cells().stream().allMatch(c -> c.cell().state() == CellState.ABSENT)) {
      return;
    }
    for (Label group : GROUPS) {
      writeFigures(group, report);
    }
    line("");
  }

  private void writeFigures(Label group, AnnualReport report) throws IOException {
    String margin = word(group);
    for (MainFigure figure : MainFigure.ALL) {
      Optional<Cell> cell = figure.cell().apply(report);
      if (figure.group() == group && cell.isPresent()) {
        row(margin, Columns.left(figure.label(language), figureWidth) + figure(cell.get()));
        margin = "";
      }
    }
  }

  /** Returns the number, with its unit if it is money, or the state of a cell without one. */
  private String figure(Cell cell) {
    String figure =
        cell.number().map(BigDecimal::toPlainString).orElseGet(() -> word(Label.of(cell.state())));
    String unit = cell.unit().filter(Unit::isMoney).map(u -> "  " + u.symbol()).orElse("");
    return Columns.right(figure, NUMBER) + unit;
  }

  private void writeCounts(AnnualReport report) throws IOException {
    List<CellState> states = report.cells().stream().map(c -> c.cell().state()).toList();
    row(
        Label.CELLS,
        Arrays.stream(CellState.values())
            .map(s -> count(Label.countOf(s), Collections.frequency(states, s)))
            .collect(joining(word(Label.COMMA))));
  }

  /** Writes how many of the relations that the form states do not hold. */
  private void writeRelations(AnnualReport report) throws IOException {
    ValidationResult result = ReportValidator.of(StandardRules.official()).validate(report);
    row(Label.RELATIONS, count(Label.countOf(Outcome.FAILED), result.count(Outcome.FAILED)));
  }

  private void writeDiagnostics(List<Diagnostic> diagnostics) throws IOException {
    row(Label.DIAGNOSTICS, diagnostics.isEmpty() ? word(Label.NONE) : counts(diagnostics));
    int numberWidth = widest(diagnostics.stream().map(SummaryWriter::lineNumber));
    int codeWidth = widest(diagnostics.stream().map(d -> d.code().name()));
    for (List<Diagnostic> alike : alike(diagnostics)) {
      Diagnostic first = alike.get(0);
      String times = alike.size() == 1 ? "" : count(Label.TIMES, alike.size());
      line(
          "  "
              + Columns.left(place(first, numberWidth), MARGIN)
              + Columns.left(word(Label.of(first.severity())), severityWidth + 2)
              + Columns.left(first.code().name(), codeWidth + 2)
              + OneLine.beginning(first.message(language.locale()))
              + times);
    }
  }

  /** Returns the diagnostics by line, those of one message together; of no line come first. */
  private Collection<List<Diagnostic>> alike(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .sorted(Comparator.comparingInt(d -> d.place().map(Place::offset).orElse(-1)))
        .collect(
            groupingBy(d -> d.code() + d.message(language.locale()), LinkedHashMap::new, toList()))
        .values();
  }

  private String counts(List<Diagnostic> diagnostics) {
    List<Severity> severities = diagnostics.stream().map(Diagnostic::severity).toList();
    return SEVERITIES.stream()
        .filter(severities::contains)
        .map(s -> count(Label.countOf(s), Collections.frequency(severities, s)))
        .collect(joining(word(Label.COMMA)));
  }

  private String place(Diagnostic diagnostic, int numberWidth) {
    return diagnostic.place().isEmpty()
        ? ""
        : Label.LINE.in(language, Columns.right(lineNumber(diagnostic), numberWidth));
  }

  private static String lineNumber(Diagnostic diagnostic) {
    return diagnostic.place().map(p -> String.valueOf(p.line())).orElse("");
  }

  private void row(Label label, String text) throws IOException {
    row(word(label), text);
  }

  private void row(String margin, String text) throws IOException {
    line("  " + Columns.left(margin, MARGIN) + text);
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  private String word(Label label) {
    return label.in(language);
  }

  private String count(Label label, int count) {
    return label.in(language, String.valueOf(count)).replace("(s)", count == 1 ? "" : "s");
  }

  private static int widest(Stream<String> texts) {
    return texts.mapToInt(Columns::width).max().orElse(0);
  }
}
