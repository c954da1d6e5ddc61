package io.github.gongkai.validation;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static io.github.gongkai.model.ProactiveColumn.CHANGE;
import static io.github.gongkai.model.ProactiveColumn.DECISIONS;
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
import static io.github.gongkai.model.RequestRow.FEE_UNPAID;
import static io.github.gongkai.model.Severity.INFO;
import static io.github.gongkai.model.Severity.WARNING;
import static io.github.gongkai.validation.rule.Figure.cell;
import static io.github.gongkai.validation.rule.Figure.number;
import static io.github.gongkai.validation.rule.Figure.sum;
import static io.github.gongkai.validation.rule.Over.rows;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.ProactiveColumn;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.RuleSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What figures should satisfy for all that is known, one rule a row. No source makes it official.
 */
final class PlausibilityRules {
  private static final Set<ProactiveColumn> COUNTS = EnumSet.complementOf(EnumSet.of(CHANGE));

  /**
   * Only departments of the State Council, provinces, cities with districts and autonomous
   * prefectures make rules (规章), and no county, district, township or sub-district; the name of an
   * autonomous or special region has 区 too.
   */
  private static final Pattern NO_RULES = Pattern.compile("县|(?<!自治|行政)区|街道|[镇乡](?:人民)?政府");

  static final RuleSet SET =
      RuleSet.builder("plausibility")
          .rule(
              Rule.named("PRO-ITEMS-NONNEG")
                  .forEach(rows(List.of(LICENSING, OTHER_SERVICES, PENALTY, COMPULSION, FEES)))
                  .require(
                      row ->
                          cell(row, PREVIOUS_YEAR_ITEMS)
                              .plus(cell(row, CHANGE))
                              .isAtLeast(number(0)))
                  .only(EDITION_2019)
                  .severity(WARNING)
                  .build())
          .rule(
              Rule.named("PRO-DISCLOSED-STOCK")
                  .forEach(rows(List.of(RULES, NORMATIVE_DOCUMENTS)))
                  .require(row -> cell(row, NEWLY_DISCLOSED).isAtMost(cell(row, TOTAL_DISCLOSED)))
                  .only(EDITION_2019)
                  .severity(WARNING)
                  .build())
          .rule(
              Rule.named("PRO-ITEMS-AS-DECISIONS")
                  .forEach(rows(List.of(LICENSING, OTHER_SERVICES, PENALTY, COMPULSION)))
                  .require(
                      row ->
                          cell(row, DECISIONS)
                              .isNotEqualTo(cell(row, PREVIOUS_YEAR_ITEMS).plus(cell(row, CHANGE)))
                              .when(cell(row, CHANGE).isNotEqualTo(number(0))))
                  .only(EDITION_2019)
                  .severity(INFO)
                  .message(
                      "{subject}：处理决定数量 {actual} 恰为上一年项目数量与本年增/减之和，可能误填项目数量",
                      "{subject}: the decisions {actual} are just the items of the year before and"
                          + " the change, maybe items were given for decisions")
                  .build())
          .rule(
              Rule.named("PRO-INFORCE-MIN")
                  .forEach(rows(List.of(RULES, NORMATIVE_DOCUMENTS)))
                  .require(
                      row ->
                          cell(row, IN_FORCE).isAtLeast(cell(row, MADE).minus(cell(row, REPEALED))))
                  .only(EDITION_2021)
                  .severity(WARNING)
                  .build())
          .rule(
              Rule.named("PRO-RULES-POWER")
                  .forEach(rows(List.of(RULES)))
                  .require(row -> sum(row, COUNTS).isAtMost(number(0)))
                  .onlyIf(PlausibilityRules::cannotMakeRules)
                  .severity(INFO)
                  .message("{subject}：该机关一般无规章制定权", "{subject}: a body of this kind makes no rules")
                  .build())
          .rule(
              Rule.named("REM-FEE-ROW")
                  .require(cell(FEE_UNPAID, Applicant.TOTAL).isAtMost(number(0)))
                  .only(EDITION_2021)
                  .onlyIf(report -> !ProcessingFee.isMentioned(report))
                  .severity(INFO)
                  .message(
                      "有申请因逾期未缴费不再处理，但第六部分未说明信息处理费收取情况",
                      "requests were closed for want of the fee, and section 六 says nothing of it")
                  .build())
          .build();

  private PlausibilityRules() {}

  private static boolean cannotMakeRules(AnnualReport report) {
    return report.header().agency().filter(name -> NO_RULES.matcher(name).find()).isPresent();
  }
}
