package io.github.gongkai.validation;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static io.github.gongkai.model.ProactiveColumn.CHANGE;
import static io.github.gongkai.model.ProactiveColumn.IN_FORCE;
import static io.github.gongkai.model.ProactiveColumn.MADE;
import static io.github.gongkai.model.ProactiveColumn.NEWLY_DISCLOSED;
import static io.github.gongkai.model.ProactiveColumn.PREVIOUS_YEAR_ITEMS;
import static io.github.gongkai.model.ProactiveColumn.REPEALED;
import static io.github.gongkai.model.ProactiveColumn.TOTAL_DISCLOSED;
import static io.github.gongkai.model.ProactiveRow.COMPULSION;
import static io.github.gongkai.model.ProactiveRow.FEES;
import static io.github.gongkai.model.ProactiveRow.LICENSING;
import static io.github.gongkai.model.ProactiveRow.NORMATIVE_DOCUMENTS;
import static io.github.gongkai.model.ProactiveRow.OTHER_SERVICES;
import static io.github.gongkai.model.ProactiveRow.PENALTY;
import static io.github.gongkai.model.ProactiveRow.RULES;
import static io.github.gongkai.model.RequestRow.CARRIED_FORWARD;
import static io.github.gongkai.model.RequestRow.CARRIED_OVER;
import static io.github.gongkai.model.Severity.INFO;
import static io.github.gongkai.model.Severity.WARNING;
import static io.github.gongkai.validation.rule.Figure.cell;
import static io.github.gongkai.validation.rule.Figure.total;
import static io.github.gongkai.validation.rule.Over.applicants;
import static io.github.gongkai.validation.rule.Over.rows;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Message;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Reports;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.RuleSet;
import io.github.gongkai.validation.rule.Statement;
import java.util.List;

/** What a report and that of the year before say about each other, one rule a row. */
final class YearRules {
  static final RuleSet SET =
      RuleSet.builder("betweenYears")
          .rule(
              Rule.named("YOY-CARRY")
                  .forEach(applicants())
                  .require(
                      a -> total(CARRIED_OVER, a).isEqualTo(total(CARRIED_FORWARD, a).lastYear()))
                  .severity(a -> a == Applicant.TOTAL ? WARNING : INFO)
                  .build())
          .rule(
              Rule.named("YOY-INFORCE")
                  .forEach(rows(List.of(RULES, NORMATIVE_DOCUMENTS)))
                  .require(
                      row ->
                          total(row, IN_FORCE)
                              .isEqualTo(
                                  total(row, IN_FORCE)
                                      .lastYear()
                                      .plus(cell(row, MADE))
                                      .minus(cell(row, REPEALED))))
                  .only(EDITION_2021)
                  .severity(WARNING)
                  .build())
          .rule(
              Rule.named("YOY-ITEMS")
                  .forEach(rows(List.of(LICENSING, OTHER_SERVICES, PENALTY, COMPULSION, FEES)))
                  .require(
                      row ->
                          total(row, PREVIOUS_YEAR_ITEMS)
                              .isEqualTo(
                                  total(row, PREVIOUS_YEAR_ITEMS)
                                      .plus(cell(row, CHANGE))
                                      .lastYear()))
                  .only(EDITION_2019)
                  .severity(INFO)
                  .build())
          .rule(
              Rule.named("YOY-DISCLOSED")
                  .forEach(rows(List.of(RULES, NORMATIVE_DOCUMENTS)))
                  .require(
                      row ->
                          total(row, TOTAL_DISCLOSED)
                              .isEqualTo(
                                  total(row, TOTAL_DISCLOSED)
                                      .lastYear()
                                      .plus(cell(row, NEWLY_DISCLOSED))))
                  .only(EDITION_2019)
                  .severity(INFO)
                  .build())
          .rule(Rule.of("YOY-COPY", YearRules::copy))
          .build();

  private YearRules() {}

  private static List<Finding> copy(Reports reports) {
    return reports.lastYear().stream()
        .<Finding>map(
            lastYear ->
                isCopy(reports.report(), lastYear)
                    ? copy(
                        Outcome.FAILED,
                        "正文或全部数据与上年相同",
                        "narrative, or all figures, as in the year before")
                    : copy(Outcome.PASSED, "与上年不同", "not as in the year before"))
        .toList();
  }

  private static Statement copy(Outcome outcome, String chinese, String english) {
    return Statement.of("YOY-COPY", INFO, outcome, "report", Message.of(chinese, english));
  }

  private static boolean isCopy(AnnualReport report, AnnualReport lastYear) {
    boolean hasNarrative = report.narrative().all().anyMatch(text -> !text.isBlank());
    boolean hasFigures =
        report.cells().stream()
            .anyMatch(c -> c.cell().number().filter(n -> n.signum() != 0).isPresent());
    return (hasNarrative && report.narrative().equals(lastYear.narrative()))
        || (hasFigures && report.cells().equals(lastYear.cells()));
  }
}
