package io.github.gongkai.benchmarks;

import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * What is measured: a method of a benchmark, on a sample where it has some.
 *
 * @param name class, method and sample, such as {@code EquationsBenchmark.library HOLDS}
 */
record Work(String name) {
  static final Work READ = of(ReadBenchmark.class, "read");

  static Work of(Class<?> benchmark, String method) {
    return new Work(benchmark.getSimpleName() + '.' + method);
  }

  static Work of(Class<?> benchmark, String method, Sample sample) {
    return new Work(of(benchmark, method).name() + ' ' + sample);
  }

  static Work of(BenchmarkParams params) {
    String method = params.getBenchmark().substring(Work.class.getPackageName().length() + 1);
    return new Work(
        method + Optional.ofNullable(params.getParam("sample")).map(s -> ' ' + s).orElse(""));
  }
}
