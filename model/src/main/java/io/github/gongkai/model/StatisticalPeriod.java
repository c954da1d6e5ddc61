package io.github.gongkai.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The period that the figures cover (统计期限), normally 1 January to 31 December.
 *
 * @param from the first day
 * @param to the last day
 */
public record StatisticalPeriod(LocalDate from, LocalDate to) {
  /** Checks that nothing is null; a report may state days in the wrong order. */
  public StatisticalPeriod {
    requireNonNull(from, "from must not be null");
    requireNonNull(to, "to must not be null");
  }

  /** Returns {@code from..to}. */
  @Override
  public String toString() {
    return from + ".." + to;
  }
}
