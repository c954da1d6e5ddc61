package io.github.gongkai.validation;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Message;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Reports;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The six sections are there, in order, and numbered as they should be. */
final class SectionOrder {
  static final Rule RULE = Rule.of("FORM-SECTION", SectionOrder::check);

  private static final String NUMBERS = "一二三四五六七八九十";
  private static final Pattern NUMBER = Pattern.compile("\\s*[（(]?([" + NUMBERS + "])[）)、.．].*");

  private SectionOrder() {}

  private static List<Finding> check(Reports reports) {
    return Arrays.stream(Section.values())
        .<Finding>map(section -> check(reports.report(), section))
        .toList();
  }

  private static Statement check(AnnualReport report, Section section) {
    Severity severity = isOfTable(section) ? Severity.ERROR : Severity.WARNING;
    if (!report.narrative().has(section)) {
      return failed(report, section, severity, Message.of("缺少该部分", "missing"))
          .at(placeOfMissing(report, section));
    }
    return misplaced(report, section)
        .or(() -> misnumbered(report, section))
        .map(wrong -> failed(report, section, Severity.WARNING, wrong))
        .orElseGet(
            () ->
                finding(
                    report,
                    section,
                    severity,
                    Outcome.PASSED,
                    Message.of("符合规则", "satisfies the rule")))
        .at(report.sources().heading(section));
  }

  private static boolean isOfTable(Section section) {
    return Arrays.stream(FormTable.values()).anyMatch(table -> table.section() == section);
  }

  /** A missing section should follow the last heading of those before it. */
  private static Optional<Place> placeOfMissing(AnnualReport report, Section section) {
    Optional<Place> before =
        headed(report, s -> s.compareTo(section) < 0).reduce((first, second) -> second);
    return before.or(() -> headed(report, s -> true).findFirst());
  }

  private static Stream<Place> headed(AnnualReport report, Predicate<Section> isChosen) {
    return Arrays.stream(Section.values())
        .filter(isChosen)
        .flatMap(section -> report.sources().heading(section).stream());
  }

  private static Optional<Message> misplaced(AnnualReport report, Section section) {
    Optional<Place> place = report.sources().heading(section);
    return Arrays.stream(Section.values())
        .filter(other -> other.compareTo(section) < 0)
        .filter(other -> place.isPresent() && isAfter(report.sources().heading(other), place.get()))
        .findFirst()
        .map(
            later ->
                Message.of(
                    "次序有误，早于：" + report.form().heading(later),
                    "out of order, stands before: " + key(later)));
  }

  private static boolean isAfter(Optional<Place> place, Place other) {
    return place.filter(p -> p.offset() > other.offset()).isPresent();
  }

  /** A heading without a number, or with another kind of number, is not held against the report. */
  private static Optional<Message> misnumbered(AnnualReport report, Section section) {
    String expected = NUMBERS.substring(section.number() - 1, section.number());
    return report
        .sources()
        .heading(section)
        .map(place -> NUMBER.matcher(place.raw()))
        .filter(Matcher::lookingAt)
        .map(number -> number.group(1))
        .filter(found -> !found.equals(expected))
        .map(
            found ->
                Message.of(
                    "序号有误，应为 " + expected + "，实为 " + found,
                    "wrong number, expected " + expected + ", found: " + found));
  }

  private static Statement failed(
      AnnualReport report, Section section, Severity severity, Message what) {
    return finding(report, section, severity, Outcome.FAILED, what);
  }

  private static Statement finding(
      AnnualReport report, Section section, Severity severity, Outcome outcome, Message what) {
    return Statement.of(
        "FORM-SECTION",
        severity,
        outcome,
        key(section),
        Message.of(
            report.form().heading(section) + "：" + what.in(Locale.CHINESE),
            key(section) + ": " + what.in(Locale.ENGLISH)));
  }

  private static String key(Section section) {
    return "section." + section.number();
  }
}
