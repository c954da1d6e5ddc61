package io.github.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.core.json.ReportJson;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.ReportDiff;
import io.github.gongkai.model.Severity;
import java.io.IOException;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back, and written again as it was. */
class RoundTripProperties {
  private static final ReportJson<AnnualReport> REPORTS = ReportJson.reports();
  private static final ReportJson<ParseResult> RESULTS = ReportJson.results();

  @Property
  void readingWhatWasWrittenGivesTheReport(
      @ForAll("layouts") String layout, @ForAll("whole") AnnualReport report) {
    AnnualReport read = Files.readBack(layout, report);
    assertThat(ReportDiff.between(report, read)).asString().isEmpty();
    assertThat(read).isEqualTo(report);
  }

  @Property
  void writingWhatWasReadGivesTheText(
      @ForAll("layouts") String layout, @ForAll("whole") AnnualReport report) {
    String text = Files.write(layout, report);
    assertThat(Files.write(layout, Files.read(text).report())).isEqualTo(text);
  }

  @Property
  void readingTheJsonThatWasWrittenGivesTheReport(@ForAll("damaged") AnnualReport report)
      throws IOException {
    AnnualReport read = REPORTS.read(REPORTS.write(report));
    assertThat(ReportDiff.between(report, read)).asString().isEmpty();
    assertThat(read).isEqualTo(report);
  }

  @Property
  void readingTheJsonOfAResultGivesTheResult(
      @ForAll("layouts") String layout, @ForAll("damaged") AnnualReport report) throws IOException {
    ParseResult result = Files.read(Files.write(layout, report));
    ParseResult read = RESULTS.read(RESULTS.write(result));
    assertThat(read).isEqualTo(result);
    assertThat(RESULTS.write(read)).isEqualTo(RESULTS.write(result));
  }

  /** What is left of a damaged report may be read in more than one way. */
  @Property
  void figureOfADamagedReportIsReadOrLeftUnreadableWithAnError(
      @ForAll("layouts") String layout, @ForAll("damaged") AnnualReport report) {
    ParseResult result = Files.read(Files.write(layout, report));
    if (result.report().edition() != report.edition()) {
      assertThat(result.diagnostics())
          .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.EDITION_UNCERTAIN);
      return;
    }
    for (AddressedCell cell : report.cells()) {
      Cell read = result.report().cell(cell.address());
      if (!saysTheSame(read, cell.cell())) {
        assertThat(read).as(cell.toString()).isInstanceOf(Cell.Unreadable.class);
        assertThat(isInAnError(result.sources().cell(cell.address()), result))
            .as(cell.toString())
            .isTrue();
      }
    }
  }

  /** A cell without a figure may become one without a figure of another kind, and no other. */
  private static boolean saysTheSame(Cell read, Cell written) {
    return read.equals(written) || (read.number().isEmpty() && written.number().isEmpty());
  }

  private static boolean isInAnError(Optional<Place> place, ParseResult result) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .flatMap(error -> error.place().stream())
        .anyMatch(error -> contains(error, place.orElseThrow()));
  }

  private static boolean contains(Place outer, Place inner) {
    return outer.offset() <= inner.offset()
        && inner.offset() + inner.length() <= outer.offset() + outer.length();
  }

  @Provide
  Arbitrary<String> layouts() {
    return Examples.layouts();
  }

  @Provide
  Arbitrary<AnnualReport> whole() {
    return Examples.whole();
  }

  @Provide
  Arbitrary<AnnualReport> damaged() {
    return Examples.damaged();
  }
}
