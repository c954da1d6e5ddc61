package io.github.gongkai.quickstart;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportParser;
import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.core.csv.ReportCsv;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

/** Fills in a report by hand, and writes reports. */
public final class Writing {
  private Writing() {}

  /** Writes a report made by hand, and the one in the file {@code args[0]}. */
  public static void main(String[] args) throws IOException {
    fillIn();
    writeCsv(ReportParser.parse(Path.of(args[0])));
  }

  private static void fillIn() {
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2021)
            .header(Header.builder().agency("青禾县教育局").year(2022).build())
            .remedies(RemedyRow.RECONSIDERATION, RemedyOutcome.UPHELD, 2)
            .remedies(RemedyRow.RECONSIDERATION, RemedyOutcome.CORRECTED, 1)
            .remedies(RemedyRow.RECONSIDERATION, RemedyOutcome.OTHER_RESULT, 0)
            .remedies(RemedyRow.RECONSIDERATION, RemedyOutcome.PENDING, 0)
            .build()
            .withTotals(); // where all addends are there: 总计 3
    System.out.println(ReportWriter.named("html").write(report)); // the official form
  }

  private static void writeCsv(ParseResult result) throws IOException {
    StringWriter out = new StringWriter();
    ReportCsv csv = ReportCsv.wide(out, ReportCsv.Use.SPREADSHEET); // or tidy: a line a cell
    csv.write("report.txt", result);
    System.out.println(out.toString().lines().count()); // 2: the header and one report
  }
}
