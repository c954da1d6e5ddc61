package io.github.gongkai.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/**
 * Everything measured once.
 *
 * @param nanos the time of each work
 */
record Round(Map<Work, Double> nanos) {
  static Round of(Collection<RunResult> results) {
    return new Round(
        results.stream()
            .collect(
                Collectors.toMap(
                    result -> Work.of(result.getParams()),
                    result -> result.getPrimaryResult().getScore())));
  }

  double nanos(Work work) {
    return requireNonNull(nanos.get(work), work.name());
  }

  double ratio(Work work, Work base) {
    return nanos(work) / nanos(base);
  }
}
