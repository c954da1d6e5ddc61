package io.github.gongkai.quickstart;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportParser;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.ProactiveColumn;
import io.github.gongkai.model.ProactiveRow;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.validation.ReportValidator;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a report, looks at figures and where they stand, and checks the relations. */
public final class Quickstart {
  private Quickstart() {}

  /** Reads the report in the file {@code args[0]}. */
  public static void main(String[] args) throws IOException {
    read(Path.of(args[0]));
  }

  private static void read(Path file) throws IOException {
    ParseResult result = ReportParser.parse(file);
    result.diagnostics().forEach(System.out::println); // how reading went
    AnnualReport report = result.orElseThrow(); // or report(): whatever could be read

    Cell received = report.requests().cell(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL);
    System.out.println(report.header().agency().orElse("unknown") + ": " + received.text());

    CellAddress penalties = new CellAddress(ProactiveRow.PENALTY, ProactiveColumn.DECISIONS);
    Place place = report.sources().cell(penalties).orElseThrow();
    System.out.println(penalties + " = " + place.raw() + ", line " + place.line());

    ReportValidator.standard().validate(report).failed().forEach(System.out::println);
  }
}
