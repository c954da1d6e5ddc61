package io.github.gongkai.validation;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.correction.Localization;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules say about a report. Immutable.
 *
 * @param report the report
 * @param findings the findings of all outcomes, in the order of the rules and then of the form
 */
public record ValidationResult(AnnualReport report, List<Finding> findings) {
  /** Copies the findings. */
  public ValidationResult {
    requireNonNull(report, "report must not be null");
    findings = List.copyOf(requireNonNull(findings, "findings must not be null"));
  }

  /** Returns the findings whose rule failed, of any severity. */
  public List<Finding> failed() {
    return with(Outcome.FAILED);
  }

  /** Returns the findings with {@code outcome}. */
  public List<Finding> with(Outcome outcome) {
    requireNonNull(outcome, "outcome must not be null");
    List<Finding> with = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.outcome() == outcome) {
        with.add(finding);
      }
    }
    return Collections.unmodifiableList(with);
  }

  /** Returns how many findings have {@code outcome}. */
  public int count(Outcome outcome) {
    return with(outcome).size();
  }

  /** Returns whether a rule of severity {@link Severity#ERROR} failed. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(ValidationResult::isError);
  }

  /** Returns which figures are probably wrong, by the equations that failed. */
  public Localization localize() {
    return Localization.of(report, findings);
  }

  /** Returns the findings of all outcomes, to be filtered. */
  public Stream<Finding> stream() {
    return findings.stream();
  }

  /**
   * Returns the report, if no rule of severity {@link Severity#ERROR} failed.
   *
   * @throws ValidationException if one failed
   */
  public AnnualReport orElseThrow() {
    if (hasErrors()) {
      throw new ValidationException(this);
    }
    return report;
  }

  static boolean isError(Finding finding) {
    return finding.outcome() == Outcome.FAILED && finding.severity() == Severity.ERROR;
  }
}
