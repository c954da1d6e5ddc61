package io.github.gongkai.validation;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.StatisticalPeriod;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** A report on 2022, or another year, with which nothing is wrong, until it is changed. */
final class Letter {
  private final int year;
  private final Edition edition;
  private final AnnualReport.Builder report;
  private final Map<Section, String> texts = new EnumMap<>(Section.class);
  private String agency = "青溪县水务局";
  private String title;
  private LocalDate publishedOn;
  private StatisticalPeriod period;

  Letter(int year) {
    this.year = year;
    this.edition = Edition.ofReportYear(year);
    this.report = AnnualReport.builder(edition);
    this.title = "青溪县水务局" + year + "年政府信息公开工作年度报告";
    this.publishedOn = LocalDate.of(year + 1, 1, 20);
    this.period = new StatisticalPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    Form.of(edition)
        .cells()
        .forEach(
            address ->
                report.cell(
                    address, figure("0", "proactive.fees.amount".equals(address.toString()))));
    text(Section.GENERAL, "做好主动公开、依申请公开、信息管理、平台建设和监督保障。");
    text(Section.PROACTIVE, "见下表。");
    text(Section.REQUESTS, "见下表。");
    text(Section.REMEDIES, "见下表。");
    text(Section.PROBLEMS, "栏目更新不够及时。");
    text(Section.OTHER, "本年度未收取信息处理费。");
  }

  Letter text(Section section, String text) {
    texts.put(section, text);
    return this;
  }

  Letter without(Section section) {
    texts.remove(section);
    return this;
  }

  Letter agency(String name) {
    agency = name;
    return this;
  }

  Letter title(String text) {
    title = text;
    return this;
  }

  Letter publishedOn(LocalDate day) {
    publishedOn = day;
    return this;
  }

  Letter period(LocalDate from, LocalDate to) {
    period = new StatisticalPeriod(from, to);
    return this;
  }

  Letter cell(String address, String figure) {
    return cell(address, figure(figure, address.equals("proactive.fees.amount")));
  }

  Letter cell(String address, Cell cell) {
    report.cell(Form.of(edition).find(address).orElseThrow(), cell);
    return this;
  }

  private static Cell figure(String figure, boolean isMoney) {
    return Cell.of(new BigDecimal(figure), isMoney ? Unit.TEN_THOUSAND_YUAN : Unit.CASES);
  }

  AnnualReport report() {
    Outline.Builder<String> narrative = Outline.builder();
    texts.forEach(narrative::paragraph);
    return report
        .header(
            Header.builder()
                .agency(agency)
                .title(title)
                .year(year)
                .publishedOn(publishedOn)
                .period(period)
                .build())
        .narrative(narrative.build())
        .build();
  }
}
