package io.github.gongkai.benchmarks;

import io.github.gongkai.benchmarks.Round.Metric;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A number that each round gives, such as the time of a work.
 *
 * @param works the works that it is of
 * @param unit its unit
 * @param value the number
 */
record Score(List<Work> works, String unit, ToDoubleFunction<Round> value) {
  private static final double NANOS_IN_MICRO = 1000;
  private static final double BYTES_IN_MEBI = 1 << 20;

  static Score time(Work work) {
    return of(work, "us", Metric.TIME, NANOS_IN_MICRO);
  }

  static Score timePerByte(Work work, double bytes) {
    return of(work, "ns/B", Metric.TIME, bytes);
  }

  static Score allocatedPerByte(Work work, double bytes) {
    return of(work, "B/B", Metric.ALLOCATED, bytes);
  }

  static Score live(Work work) {
    return of(work, "MiB", Metric.LIVE, BYTES_IN_MEBI);
  }

  private static Score of(Work work, String unit, Metric metric, double divisor) {
    return new Score(List.of(work), unit, round -> round.score(work, metric) / divisor);
  }

  /** Returns what is always 1: what is measured against it is no ratio of two. */
  static Score one() {
    return new Score(List.of(), "", round -> 1);
  }

  /** Returns this score without that of {@code part}. */
  Score less(Score part) {
    return new Score(
        Stream.concat(works.stream(), part.works.stream()).toList(),
        unit,
        round -> in(round) - part.in(round));
  }

  boolean isIn(Round round) {
    return works.stream().allMatch(round::has);
  }

  double in(Round round) {
    return value.applyAsDouble(round);
  }
}
