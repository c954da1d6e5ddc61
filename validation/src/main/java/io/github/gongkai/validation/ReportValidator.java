package io.github.gongkai.validation;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Reports;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks what the figures of a report say about each other. Immutable and thread-safe.
 *
 * <pre>{@code
 * ValidationResult result = ReportValidator.standard().validate(report);
 * result.failed().forEach(System.out::println);
 * }</pre>
 */
public final class ReportValidator {
  private static final ReportValidator STANDARD = of(StandardRules.all());

  private final RuleSet rules;

  private ReportValidator(RuleSet rules) {
    this.rules = rules;
  }

  /** Returns the validator with the {@linkplain StandardRules#all() rules} for one report. */
  public static ReportValidator standard() {
    return STANDARD;
  }

  /** Returns a validator with {@code rules}. */
  public static ReportValidator of(RuleSet rules) {
    return new ReportValidator(requireNonNull(rules, "rules must not be null"));
  }

  /** Returns what the rules say about {@code report}; what the report contains never throws. */
  public ValidationResult validate(AnnualReport report) {
    requireNonNull(report, "report must not be null");
    return validate(Reports.of(report));
  }

  /** Returns what the rules say about a report beside others, such as that of the year before. */
  public ValidationResult validate(Reports reports) {
    requireNonNull(reports, "reports must not be null");
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      findings.addAll(rule.check(reports));
    }
    return new ValidationResult(reports.report(), findings);
  }
}
