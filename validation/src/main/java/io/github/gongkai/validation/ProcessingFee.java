package io.github.gongkai.validation;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
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

  /** Returns whether section 六 says something of a fee. */
  static boolean isMentioned(AnnualReport report) {
    return report.narrative().section(Section.OTHER).stream().anyMatch(t -> t.contains("费"));
  }

  private static Statement finding(
      Outcome outcome, Severity severity, String chinese, String english) {
    return Statement.of(
        "NAR-FEE", severity, outcome, "claim.processingFee", Message.of(chinese, english));
  }
}
