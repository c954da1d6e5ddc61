package io.github.gongkai.core.json;

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

/** Results of invented bodies. */
final class Samples {
  private Samples() {}

  /** One with something of everything. */
  static ParseResult full() {
    return new ParseResult(
        AnnualReport.builder(Edition.EDITION_2021)
            .header(header())
            .narrative(
                Outline.<String>builder()
                    .preamble("依照条例编制。")
                    .paragraph(Section.GENERAL, "共公开 “12” 条。")
                    .section(Section.OTHER)
                    .closing("2023年1月17日")
                    .build())
            .extras(
                List.of(new Extra(FormTable.PROACTIVE, "其他", "", Cell.of(figure("7"), Unit.CASES))))
            .cell(
                address("proactive.rules.made"),
                new Cell.Reported(figure("1234"), Optional.of(Unit.CASES), "1,234"))
            .cell(
                address("proactive.fees.amount"),
                new Cell.Reported(figure("73.50"), Optional.empty(), "73.50"))
            .cell(address("requests.carriedOver.total"), Cell.blank())
            .cell(address("requests.granted.total"), new Cell.NotApplicable("/"))
            .cell(address("requests.denied.stateSecret.total"), new Cell.Unreadable("1O"))
            .sources(sources())
            .build(),
        List.of(
            new Diagnostic(
                DiagnosticCode.LABEL_CUT, Optional.of(new Place(9, 1, 90, "规")), "规", "规章"),
            new Diagnostic(DiagnosticCode.YEAR_UNKNOWN, Optional.empty(), "", "")));
  }

  private static Header header() {
    return Header.builder()
        .title("青溪县水务局2022年政府信息公开工作年度报告")
        .agency("青溪县水务局")
        .year(2022)
        .publishedOn(LocalDate.of(2023, 1, 17))
        .period(new StatisticalPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)))
        .build();
  }

  private static Sources sources() {
    return Sources.builder()
        .title(new Place(1, 1, 0, "青溪县水务局 2022年政府信息公开工作年度报告"))
        .heading(Section.GENERAL, new Place(3, 1, 30, "一、总体情况"))
        .heading(Section.OTHER, new Place(80, 1, 800, "六、其他"))
        .narrative(
            Outline.<Place>builder()
                .preamble(new Place(2, 3, 22, "依照条例编制。"))
                .paragraph(Section.GENERAL, new Place(4, 3, 42, "共公开\n“12” 条。"))
                .section(Section.OTHER)
                .closing(new Place(81, 1, 810, "2023年1月17日"))
                .build())
        .cell(address("proactive.rules.made"), new Place(9, 4, 94, "1,234"))
        .cell(address("requests.carriedOver.total"), new Place(31, 9, 520, ""))
        .extras(List.of(new Place(21, 5, 420, "7")))
        .build();
  }

  /** One of a file that is no report. */
  static ParseResult empty() {
    return new ParseResult(AnnualReport.builder(Edition.EDITION_2019).build(), List.of());
  }

  /** Returns all that {@code sources} say of a report of either edition. */
  static List<Object> said(Sources sources) {
    return List.of(
        sources.title(),
        sources.narrative(),
        sources.extras(),
        List.of(Section.values()).stream().map(sources::heading).toList(),
        List.of(Edition.values()).stream()
            .flatMap(e -> Form.of(e).cells().stream())
            .map(sources::cell)
            .toList());
  }

  private static BigDecimal figure(String text) {
    return new BigDecimal(text);
  }

  private static CellAddress address(String name) {
    return Form.of(Edition.EDITION_2021).find(name).orElseThrow();
  }
}
