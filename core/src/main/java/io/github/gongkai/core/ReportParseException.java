package io.github.gongkai.core;

import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.model.Severity;
import java.util.stream.Collectors;

/** A report could not be read without error; the message lists the errors. */
public final class ReportParseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ParseResult result;

  ReportParseException(ParseResult result) {
    super(
        result.diagnostics().stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .map(Diagnostic::toString)
            .collect(Collectors.joining("; ")));
    this.result = result;
  }

  /** Returns what the read gave. */
  public ParseResult result() {
    return result;
  }
}
