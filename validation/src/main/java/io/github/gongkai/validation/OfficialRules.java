package io.github.gongkai.validation;

import static io.github.gongkai.model.Applicant.NATURAL_PERSON;
import static io.github.gongkai.model.Applicant.OTHER_ORGANIZATION;
import static io.github.gongkai.model.RemedyOutcome.PENDING;
import static io.github.gongkai.model.RemedyOutcome.UPHELD;
import static io.github.gongkai.model.RequestRow.CARRIED_FORWARD;
import static io.github.gongkai.model.RequestRow.CARRIED_OVER;
import static io.github.gongkai.model.RequestRow.NEWLY_RECEIVED;
import static io.github.gongkai.model.RequestRow.PROCESSED_TOTAL;
import static io.github.gongkai.validation.rule.Figure.cell;
import static io.github.gongkai.validation.rule.Figure.number;
import static io.github.gongkai.validation.rule.Figure.sum;
import static io.github.gongkai.validation.rule.Figure.total;
import static io.github.gongkai.validation.rule.Over.applicants;
import static io.github.gongkai.validation.rule.Over.cells;
import static io.github.gongkai.validation.rule.Over.remedyGroups;
import static io.github.gongkai.validation.rule.Over.requestRows;

import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.ProactiveColumn;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Unit;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.RuleSet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The relations that the form itself states, one a row. All are errors if they fail. */
final class OfficialRules {
  private static final List<RequestRow> RESULTS =
      Arrays.stream(RequestRow.values()).filter(RequestRow::isResult).toList();
  private static final Set<Applicant> KINDS = EnumSet.range(NATURAL_PERSON, OTHER_ORGANIZATION);
  private static final Set<RemedyOutcome> OUTCOMES = EnumSet.range(UPHELD, PENDING);

  static final RuleSet SET =
      RuleSet.builder("official")
          // Printed on the form: 本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和.
          .rule(
              Rule.named("REQ-BALANCE")
                  .forEach(applicants())
                  .require(
                      a ->
                          total(PROCESSED_TOTAL, a)
                              .plus(cell(CARRIED_FORWARD, a))
                              .isEqualTo(cell(NEWLY_RECEIVED, a).plus(cell(CARRIED_OVER, a))))
                  .build())
          // （七）总计 is that of （一） to （六）.
          .rule(
              Rule.named("REQ-RESULT-SUM")
                  .forEach(applicants())
                  .require(a -> total(PROCESSED_TOTAL, a).isEqualTo(sum(RESULTS, a)))
                  .build())
          .rule(
              Rule.named("REQ-ROW-TOTAL")
                  .forEach(requestRows())
                  .require(row -> total(row, Applicant.TOTAL).isEqualTo(sum(row, KINDS)))
                  .build())
          .rule(
              Rule.named("REM-SUM")
                  .forEach(remedyGroups())
                  .require(
                      group -> total(group, RemedyOutcome.TOTAL).isEqualTo(sum(group, OUTCOMES)))
                  .build())
          // What is counted in 件 or 项 is whole, and nothing but a change is below 0.
          .rule(
              Rule.named("NUM-INTEGER")
                  .forEach(cells(OfficialRules::isCounted))
                  .require(address -> cell(address).isWhole())
                  .build())
          .rule(
              Rule.named("NUM-NONNEG")
                  .forEach(cells(address -> address.column() != ProactiveColumn.CHANGE))
                  .require(address -> cell(address).isAtLeast(number(0)))
                  .build())
          .build();

  private OfficialRules() {}

  private static boolean isCounted(CellAddress address) {
    return Arrays.stream(Edition.values())
        .map(Form::of)
        .filter(form -> form.has(address))
        .map(form -> form.unit(address))
        .allMatch(unit -> unit == Unit.CASES || unit == Unit.ITEMS);
  }
}
