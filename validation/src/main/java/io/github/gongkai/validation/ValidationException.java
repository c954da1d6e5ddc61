package io.github.gongkai.validation;

import io.github.gongkai.validation.rule.Finding;
import java.util.stream.Collectors;

/** The figures of a report contradict a rule; the message lists the errors. */
public final class ValidationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ValidationResult result;

  ValidationException(ValidationResult result) {
    super(
        result.findings().stream()
            .filter(ValidationResult::isError)
            .map(Finding::toString)
            .collect(Collectors.joining("; ")));
    this.result = result;
  }

  /** Returns what the validation gave. */
  public ValidationResult result() {
    return result;
  }
}
