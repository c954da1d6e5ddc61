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
import static io.github.gongkai.model.Severity.INFO;
import static io.github.gongkai.model.Severity.WARNING;
import static io.github.gongkai.validation.rule.Figure.cell;
import static io.github.gongkai.validation.rule.Figure.number;
import static io.github.gongkai.validation.rule.Over.rows;

import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.RuleSet;
import java.util.List;

/**
 * What figures should satisfy for all that is known, one rule a row. No source makes it official.
 */
final class PlausibilityRules {
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
          .rule(RuleMakingPower.RULE)
          .rule(ProcessingFee.UNPAID)
          .build();

  private PlausibilityRules() {}
}
