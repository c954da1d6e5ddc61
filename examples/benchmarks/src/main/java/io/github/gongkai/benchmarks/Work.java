package io.github.gongkai.benchmarks;

import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What is measured: a method of a benchmark, on a sample where it has some.
 *
 * @param benchmark the class of the benchmark
 * @param method its method
 * @param sample the sample, or nothing if the benchmark has none
 */
record Work(Class<?> benchmark, String method, String sample) {
  static final Work READ = of(ReadBenchmark.class, "read");

  private static final String SAMPLE = "sample";

  /** Of which rounds each benchmark is that takes long; the first round has all. */
  private static final Map<Class<?>, Integer> EVERY =
      Map.of(
          BatchBenchmark.class, 4,
          ProcessBenchmark.class, 4,
          LongTextBenchmark.class, 8,
          HeapBenchmark.class, Integer.MAX_VALUE);

  static Work of(Class<?> benchmark, String method) {
    return new Work(benchmark, method, "");
  }

  static Work of(Class<?> benchmark, String method, Enum<?> sample) {
    return new Work(benchmark, method, sample.name());
  }

  /** Returns whether it is measured in a round; what takes long is only in some. */
  boolean isIn(int round) {
    return round % EVERY.getOrDefault(benchmark, 1) == 0;
  }

  /** Returns whether all that it needs is there. */
  boolean isPossible() {
    return benchmark != ProcessBenchmark.class || CommandLineJar.FILE.isPresent();
  }

  /** Returns the options that run this alone, else as {@code options} say. */
  Options in(Options options) {
    ChainedOptionsBuilder mine =
        new OptionsBuilder()
            .parent(options)
            .include('^' + Pattern.quote(benchmark.getName() + '.' + method) + '$');
    return (sample.isEmpty() ? mine : mine.param(SAMPLE, sample)).build();
  }
}
