package io.github.gongkai.benchmarks;

import io.github.gongkai.core.ParseResult;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading a small and long reports. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LongTextBenchmark {
  /** The report. */
  @Param({"SMALL", "NARRATIVE", "ROWS", "GARBAGE"})
  public LongText sample = LongText.SMALL;

  /** Reads from bytes. */
  @Benchmark
  public ParseResult read() {
    return Texts.result(sample.bytes());
  }
}
