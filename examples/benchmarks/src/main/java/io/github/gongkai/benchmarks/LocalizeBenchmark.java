package io.github.gongkai.benchmarks;

import io.github.gongkai.validation.correction.Localization;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Finding which figures are wrong, by what the official rules said. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LocalizeBenchmark {
  /** The report that was checked. */
  @Param({"ONE_ERROR", "TWO_ERRORS"})
  public Sample sample = Sample.ONE_ERROR;

  /** Finds the wrong figures. */
  @Benchmark
  public Localization localize() {
    return sample.checked().localize();
  }
}
