package io.github.gongkai.review;

import io.github.gongkai.model.Severity;
import java.util.List;

/**
 * The page that lists all reports.
 *
 * @param rows the reports, in the order in which they were read
 * @param failures the files that could not be read
 */
record Overview(List<OverviewRow> rows, List<Failure> failures) {
  /**
   * A file that could not be read.
   *
   * @param file the file
   * @param reason why
   */
  record Failure(String file, String reason) {}

  /** Returns how many reports have a rule of severity error that failed. */
  public long withErrors() {
    return rows.stream().filter(row -> row.has(Severity.ERROR.key())).count();
  }

  /** Returns how many reports could not be read without error. */
  public long withReadingErrors() {
    return rows.stream().filter(row -> row.has(OverviewRow.READING)).count();
  }

  /** Returns how many files could not be read. */
  public int failureCount() {
    return failures.size();
  }

  /** Returns whether a file could not be read. */
  public boolean hasFailures() {
    return !failures.isEmpty();
  }

  /** Returns how many reports there are. */
  public int count() {
    return rows.size();
  }
}
