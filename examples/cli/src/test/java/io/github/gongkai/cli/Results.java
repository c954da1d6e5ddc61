package io.github.gongkai.cli;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Sources;
import io.github.gongkai.model.StatisticalPeriod;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Results made by hand, which do not depend on how well files are read. */
final class Results {
  private Results() {}

  /** One with something of everything. */
  static ParseResult full() {
    AnnualReport.Builder report =
        AnnualReport.builder(Edition.EDITION_2021)
            .header(
                Header.builder()
                    .title("青溪县水务局2022年政府信息公开工作年度报告")
                    .agency("青溪县水务局")
                    .year(2022)
                    .publishedOn(LocalDate.of(2023, 1, 17))
                    .period(
                        new StatisticalPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)))
                    .build())
            .narrative(
                Outline.<String>builder()
                    .preamble("依照条例编制。")
                    .paragraph(Section.GENERAL, "共公开 “12” 条。")
                    .section(Section.OTHER)
                    .closing("2023年1月17日")
                    .build())
            .extras(
                List.of(new Extra(FormTable.PROACTIVE, "其他主动公开文件", "", figure("7", Unit.CASES))))
            .cell(address("requests.newlyReceived.total"), figure("1234", Unit.CASES))
            .cell(address("requests.carriedOver.total"), Cell.blank())
            .cell(address("requests.granted.total"), new Cell.NotApplicable("/"))
            .cell(address("requests.partiallyGranted.total"), new Cell.Unreadable("1O"))
            .cell(
                address("proactive.fees.amount"),
                new Cell.Reported(
                    new BigDecimal("73.65"), Optional.of(Unit.TEN_THOUSAND_YUAN), "73.65"))
            .sources(
                Sources.builder()
                    .title(new Place(1, 1, 0, "青溪县水务局 2022年政府信息公开工作年度报告"))
                    .cell(address("requests.newlyReceived.total"), new Place(30, 9, 500, "1,234"))
                    .cell(address("requests.carriedOver.total"), new Place(31, 9, 520, ""))
                    .cell(address("requests.granted.total"), new Place(32, 9, 540, "/"))
                    .cell(address("requests.partiallyGranted.total"), new Place(33, 9, 560, "1\nO"))
                    .cell(address("proactive.fees.amount"), new Place(20, 5, 400, "73.65"))
                    .extras(List.of(new Place(21, 5, 420, "7")))
                    .build());
    return new ParseResult(
        report.build(),
        List.of(
            diagnostic(DiagnosticCode.CELL_UNREADABLE, 33, "1\nO", ""),
            diagnostic(DiagnosticCode.NOISE_REMOVED, 5, "\u001b[2J", ""),
            diagnostic(DiagnosticCode.ROW_EXTRA, 21, "其他主动公开文件", ""),
            diagnostic(DiagnosticCode.NOISE_REMOVED, 112, "\u001b[2J", ""),
            new Diagnostic(DiagnosticCode.YEAR_UNKNOWN, Optional.empty(), "", "")));
  }

  /** One of a file that is no report. */
  static ParseResult empty() {
    return new ParseResult(AnnualReport.builder(Edition.EDITION_2019).build(), List.of());
  }

  private static Cell figure(String number, Unit unit) {
    return Cell.of(new BigDecimal(number), unit);
  }

  private static CellAddress address(String name) {
    return Form.of(Edition.EDITION_2021).find(name).orElseThrow();
  }

  private static Diagnostic diagnostic(
      DiagnosticCode code, int line, String found, String expected) {
    return new Diagnostic(code, Optional.of(new Place(line, 1, line * 20, found)), found, expected);
  }
}
