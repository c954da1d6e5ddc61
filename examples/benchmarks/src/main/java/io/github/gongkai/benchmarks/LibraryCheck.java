package io.github.gongkai.benchmarks;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.StandardRules;
import io.github.gongkai.validation.ValidationResult;
import io.github.gongkai.validation.rule.RuleSet;

/** The equations as rules of the library: the official ones without those on single cells. */
final class LibraryCheck {
  private static final ReportValidator VALIDATOR =
      ReportValidator.of(
          RuleSet.builder("equations")
              .include(StandardRules.official())
              .without("NUM-INTEGER")
              .without("NUM-NONNEG")
              .build());

  private LibraryCheck() {}

  static ValidationResult check(AnnualReport report) {
    return VALIDATOR.validate(report);
  }
}
