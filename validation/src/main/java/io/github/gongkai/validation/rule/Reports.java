package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.validation.narrative.Claims;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report that is checked, and those it is compared with. Immutable. */
public final class Reports {
  private final AnnualReport report;
  private final Optional<AnnualReport> lastYear;
  private final List<AnnualReport> children;

  // Made when a rule first asks. Threads may make it twice: it is immutable and equal.
  private @Nullable Claims claims;

  private Reports(
      AnnualReport report, Optional<AnnualReport> lastYear, List<AnnualReport> children) {
    this.report = requireNonNull(report, "report must not be null");
    this.lastYear = lastYear;
    this.children = List.copyOf(children);
  }

  /** Returns a report that is compared with no other. */
  public static Reports of(AnnualReport report) {
    return new Reports(report, Optional.empty(), List.of());
  }

  /** Returns the same with the report of the same body on the year before. */
  public Reports withLastYear(AnnualReport report) {
    requireNonNull(report, "report must not be null");
    return new Reports(this.report, Optional.of(report), children);
  }

  /** Returns the same with the reports of the bodies below, on the same year. */
  public Reports withChildren(List<AnnualReport> reports) {
    requireNonNull(reports, "reports must not be null");
    return new Reports(report, lastYear, reports);
  }

  /** Returns the report that is checked. */
  public AnnualReport report() {
    return report;
  }

  /** Returns the report of the same body on the year before, if known. */
  public Optional<AnnualReport> lastYear() {
    return lastYear;
  }

  /** Returns the reports of the bodies below, on the same year; none if unknown. */
  public List<AnnualReport> children() {
    return children;
  }

  /** Returns what the narrative of the report claims. */
  public Claims claims() {
    Claims made = claims;
    if (made == null) {
      made = Claims.of(report);
      claims = made;
    }
    return made;
  }
}
