package io.github.gongkai.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/**
 * Everything measured once.
 *
 * @param scores what was measured of each work
 */
record Round(Map<Work, Map<Metric, Double>> scores) {
  /** What is measured of a work. */
  enum Metric {
    /** The nanoseconds that it takes. */
    TIME,
    /** The bytes that it allocates. */
    ALLOCATED,
    /** The bytes that are in use when it has ended, where it tells. */
    LIVE
  }

  /** Returns what JMH measured of a work that it ran alone. */
  static Map<Metric, Double> scores(Collection<RunResult> results) {
    Map<Metric, Double> scores = new HashMap<>();
    for (RunResult result : results) {
      scores.put(Metric.TIME, result.getPrimaryResult().getScore());
      result
          .getSecondaryResults()
          .forEach(
              (label, secondary) -> {
                if (label.endsWith("gc.alloc.rate.norm")) {
                  scores.put(Metric.ALLOCATED, secondary.getScore());
                } else if (label.equals("live")) {
                  scores.put(Metric.LIVE, secondary.getScore());
                }
              });
    }
    return scores;
  }

  boolean has(Work work) {
    return scores.containsKey(work);
  }

  double score(Work work, Metric metric) {
    Map<Metric, Double> measured = requireNonNull(scores.get(work), work::toString);
    return requireNonNull(measured.get(metric), () -> work + " " + metric);
  }
}
