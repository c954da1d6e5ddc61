package io.github.gongkai.validation;

import static io.github.gongkai.model.Severity.WARNING;

import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.StatisticalPeriod;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Message;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Reports;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.Statement;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about the year of a report: its edition, title, period and the day of publication. */
final class Period {
  static final Rule EDITION = ofYear("FORM-EDITION", "edition", Period::edition);
  static final Rule TITLE = ofYear("YEAR-TITLE", "title", Period::title);
  static final Rule PERIOD = ofYear("PERIOD", "period", Period::period);
  static final Rule DEADLINE = ofYear("DEADLINE", "publishedOn", Period::deadline);

  private static final int LAST_YEAR = 9999;
  private static final Message PASSED = Message.of("符合规则", "as it should be");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

  /** A government, as in 某市人民政府（本级）; not an office of one. */
  private static final Pattern GOVERNMENT = Pattern.compile("政府(?:[（(][^（）()]*[）)])?$");

  /** A township, its office, or a sub-district; not a city such as 镇江市. */
  private static final Pattern TOWNSHIP = Pattern.compile("[镇乡](?:人民)?政府|[镇乡]$|街道(?:办事处|办)?$");

  private Period() {}

  /** How a rule about the year of a report turned out; empty if it cannot be told. */
  private interface Check extends BiFunction<Reports, Integer, Optional<Result>> {}

  /** How a rule turned out, in words too, and where to look. */
  private record Result(Outcome outcome, Message message, Optional<Place> place) {
    static Result of(boolean holds, Message ifNot) {
      return holds
          ? new Result(Outcome.PASSED, PASSED, Optional.empty())
          : new Result(Outcome.FAILED, ifNot, Optional.empty());
    }

    Result at(Optional<Place> place) {
      return new Result(outcome, message, place);
    }
  }

  private static Rule ofYear(String id, String subject, Check check) {
    return Rule.of(
        id,
        reports -> {
          OptionalInt year = reports.report().header().year();
          Optional<Result> result =
              year.isPresent() && isCalendarYear(year.getAsInt())
                  ? check.apply(reports, year.getAsInt())
                  : Optional.empty();
          return List.<Finding>of(
              result
                  .map(
                      r ->
                          Statement.of(id, WARNING, r.outcome(), subject, r.message())
                              .at(r.place()))
                  .orElseGet(
                      () ->
                          Statement.of(
                              id,
                              WARNING,
                              Outcome.UNDECIDED,
                              subject,
                              Message.of("报告未写明，无法判断", "not in the report, cannot be decided"))));
        });
  }

  private static boolean isCalendarYear(int year) {
    return year > 0 && year < LAST_YEAR;
  }

  private static Optional<Result> edition(Reports reports, int year) {
    Edition expected = Edition.ofReportYear(year);
    Edition actual = reports.report().edition();
    return Optional.of(
        Result.of(
            actual == expected,
            Message.of(
                year + " 年度应用 " + expected + " 年版格式，实为 " + actual + " 年版",
                "report year " + year + ": form of " + actual + ", expected " + expected)));
  }

  private static Optional<Result> title(Reports reports, int year) {
    Optional<Result> title = titleAlone(reports, year);
    return title.filter(result -> result.outcome() == Outcome.FAILED).isPresent()
        ? title
        : SpokenYear.wrongIn(reports.report(), year)
            .map(
                spoken ->
                    Result.of(
                            false,
                            Message.of(
                                "正文所述年份为 " + spoken.year() + "，报告年份为 " + year,
                                "year of the narrative: "
                                    + spoken.year()
                                    + ", of the report: "
                                    + year))
                        .at(spoken.place()))
            .or(() -> title);
  }

  private static Optional<Result> titleAlone(Reports reports, int year) {
    Header header = reports.report().header();
    return header
        .title()
        .map(YEAR::matcher)
        .filter(Matcher::find)
        .map(found -> Integer.parseInt(found.group(1)))
        .map(
            inTitle ->
                Result.of(
                        inTitle == year
                            && header.period().map(p -> p.to().getYear() == inTitle).orElse(true),
                        Message.of(
                            "标题年份 " + inTitle + " 与报告年份或统计期限不一致",
                            "year in the title: " + inTitle + ", another in the report"))
                    .at(reports.report().sources().title()));
  }

  private static Optional<Result> period(Reports reports, int year) {
    StatisticalPeriod expected =
        new StatisticalPeriod(
            LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    return reports
        .report()
        .header()
        .period()
        .map(
            period ->
                Result.of(
                    period.equals(expected),
                    Message.of(
                        "统计期限为 " + period + "，应为 " + expected,
                        "period " + period + ", expected " + expected)));
  }

  /** Article 49 names departments, and governments at county level and above. */
  private static Optional<Result> deadline(Reports reports, int year) {
    Header header = reports.report().header();
    Optional<String> agency = header.agency();
    if (agency.filter(name -> TOWNSHIP.matcher(name).find()).isPresent()) {
      return Optional.of(
          new Result(
              Outcome.NOT_APPLICABLE,
              Message.of(
                  "条例第四十九条未规定乡镇、街道的公布日期", "article 49 sets no day for townships and sub-districts"),
              Optional.empty()));
    }
    return agency.flatMap(name -> header.publishedOn().map(day -> deadline(day, due(name, year))));
  }

  private static LocalDate due(String agency, int year) {
    return GOVERNMENT.matcher(agency).find()
        ? LocalDate.of(year + 1, Month.MARCH, 31)
        : LocalDate.of(year + 1, Month.JANUARY, 31);
  }

  private static Result deadline(LocalDate day, LocalDate last) {
    return Result.of(
        !day.isAfter(last),
        Message.of("公布日期 " + day + " 晚于 " + last, "published on " + day + ", due by " + last));
  }
}
