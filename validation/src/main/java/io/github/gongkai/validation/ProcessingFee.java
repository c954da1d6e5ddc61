package io.github.gongkai.validation;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.narrative.Claim;
import io.github.gongkai.validation.narrative.Quantity;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Message;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Reports;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.Statement;
import java.math.BigDecimal;
import java.util.List;

/**
 * Since report year 2021 section 六 states the information processing fee (国办函〔2020〕109号), and
 * states it once, or the same twice.
 */
final class ProcessingFee {
  static final Rule RULE = Rule.of("NAR-FEE", ProcessingFee::check);
  static final Rule UNPAID = Rule.of("REM-FEE-ROW", ProcessingFee::checkUnpaid);

  private static final CellAddress UNPAID_TOTAL =
      new CellAddress(RequestRow.FEE_UNPAID, Applicant.TOTAL);

  private ProcessingFee() {}

  private static List<Finding> check(Reports reports) {
    AnnualReport report = reports.report();
    if (report.edition() == Edition.EDITION_2019) {
      return List.of();
    }
    List<Claim> claims = reports.claims().about(Quantity.PROCESSING_FEE);
    List<BigDecimal> figures =
        claims.stream().map(claim -> claim.figure().stripTrailingZeros()).distinct().toList();
    if (figures.size() > 1) {
      return List.of(
          finding(Outcome.FAILED, Severity.WARNING, "信息处理费前后不一", "two processing fees that differ")
              .citing(claims)
              .at(claims.get(1).place()));
    }
    boolean isTold = !claims.isEmpty() || isMentioned(report);
    return List.of(
        isTold
            ? finding(Outcome.PASSED, Severity.INFO, "已说明信息处理费", "the processing fee is stated")
                .citing(claims)
            : finding(
                Outcome.FAILED,
                Severity.INFO,
                "第六部分未说明信息处理费",
                "section 六 states no processing fee"));
  }

  /** Where requests were closed since a fee was not paid, section 六 says something of the fee. */
  private static List<Finding> checkUnpaid(Reports reports) {
    AnnualReport report = reports.report();
    if (!report.form().has(UNPAID_TOTAL)) {
      return List.of();
    }
    Outcome outcome = outcome(report.cell(UNPAID_TOTAL), report);
    return List.of(
        Statement.of("REM-FEE-ROW", Severity.INFO, outcome, "report", unpaid(outcome))
            .about(List.of(new AddressedCell(UNPAID_TOTAL, report.cell(UNPAID_TOTAL))))
            .at(report.sources().cell(UNPAID_TOTAL)));
  }

  private static Outcome outcome(Cell unpaid, AnnualReport report) {
    return switch (unpaid.state()) {
      case ABSENT, UNREADABLE -> Outcome.UNDECIDED;
      case BLANK, NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
      case REPORTED ->
          unpaid.number().orElseThrow().signum() <= 0 || isMentioned(report)
              ? Outcome.PASSED
              : Outcome.FAILED;
    };
  }

  private static boolean isMentioned(AnnualReport report) {
    return report.narrative().section(Section.OTHER).stream().anyMatch(t -> t.contains("费"));
  }

  private static Message unpaid(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> Message.of("逾期未缴费：符合规则", "unpaid fees: as it should be");
      case FAILED ->
          Message.of(
              "有申请因逾期未缴费不再处理，但第六部分未说明信息处理费收取情况",
              "requests were closed for want of the fee, and section 六 says nothing of it");
      case UNDECIDED -> Message.of("逾期未缴费：无法判断", "unpaid fees: cannot be decided");
      case NOT_APPLICABLE -> Message.of("逾期未缴费：不适用", "unpaid fees: not applicable");
    };
  }

  private static Statement finding(
      Outcome outcome, Severity severity, String chinese, String english) {
    return Statement.of(
        "NAR-FEE", severity, outcome, "claim.processingFee", Message.of(chinese, english));
  }
}
