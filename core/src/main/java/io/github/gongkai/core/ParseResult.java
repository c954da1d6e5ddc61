package io.github.gongkai.core;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.Sources;
import java.util.List;

/**
 * What a read gave. There is always a report; what could not be read is not in it, and a diagnostic
 * says so.
 *
 * @param report the report
 * @param diagnostics what the reader noticed: first what concerns the whole source, then in its
 *     order
 */
public record ParseResult(AnnualReport report, List<Diagnostic> diagnostics) {
  /** Copies the diagnostics. */
  public ParseResult {
    requireNonNull(report, "report must not be null");
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns where the parts of the report stood in the source. */
  public Sources sources() {
    return report.sources();
  }

  /** Returns whether a diagnostic is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * Returns the report, if nothing was an error.
   *
   * @throws ReportParseException if a diagnostic is an error
   */
  public AnnualReport orElseThrow() {
    if (hasErrors()) {
      throw new ReportParseException(this);
    }
    return report;
  }
}
