package io.github.gongkai.validation;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
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
  private static final ReportValidator STANDARD = of(StandardRules.official());

  private final RuleSet rules;

  private ReportValidator(RuleSet rules) {
    this.rules = rules;
  }

  /** Returns the validator with the {@linkplain StandardRules#official() official} relations. */
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
    List<Finding> findings =
        rules.rules().stream().flatMap(rule -> rule.check(report).stream()).toList();
    return new ValidationResult(report, findings);
  }
}
