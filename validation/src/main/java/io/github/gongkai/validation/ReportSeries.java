package io.github.gongkai.validation;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.validation.rule.Reports;
import io.github.gongkai.validation.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The reports of one body on several years. Immutable.
 *
 * <pre>{@code
 * ReportSeries.of(List.of(of2022, of2023, of2024)).validate().forEach(System.out::println);
 * }</pre>
 */
public final class ReportSeries {
  private final Map<Integer, AnnualReport> reports;

  private ReportSeries(Map<Integer, AnnualReport> reports) {
    this.reports = reports;
  }

  /**
   * Returns the series of {@code reports}, which may be in any order and lack years.
   *
   * @throws IllegalArgumentException if a report has no year, or two have the same
   */
  public static ReportSeries of(Collection<AnnualReport> reports) {
    requireNonNull(reports, "reports must not be null");
    Map<Integer, AnnualReport> byYear = new TreeMap<>();
    for (AnnualReport report : reports) {
      int year =
          report
              .header()
              .year()
              .orElseThrow(() -> new IllegalArgumentException("report without a year: " + report));
      if (byYear.put(year, report) != null) {
        throw new IllegalArgumentException("more than one report on the year: " + year);
      }
    }
    return new ReportSeries(byYear);
  }

  /** Returns the reports, the earliest first. */
  public List<AnnualReport> reports() {
    return List.copyOf(reports.values());
  }

  /** Returns what {@link StandardRules#betweenYears()} say, as {@link #validate(RuleSet)}. */
  public List<ValidationResult> validate() {
    return validate(StandardRules.betweenYears());
  }

  /**
   * Returns one result for each report, the earliest first, whose findings compare it with that of
   * the year before. If that is not in the series, rules that need it have none.
   */
  public List<ValidationResult> validate(RuleSet rules) {
    ReportValidator validator = ReportValidator.of(rules);
    List<ValidationResult> results = new ArrayList<>();
    reports.forEach(
        (year, report) -> {
          AnnualReport lastYear = reports.get(year - 1);
          Reports alone = Reports.of(report);
          results.add(validator.validate(lastYear == null ? alone : alone.withLastYear(lastYear)));
        });
    return results;
  }
}
