package io.github.gongkai.benchmarks;

import io.github.gongkai.core.ParseResult;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Reading many texts by one reader; the time of all. The library has no door for a batch. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BatchBenchmark {
  private static final int TIMES = 8;
  private static final List<byte[]> TEXTS =
      Collections.nCopies(TIMES, Texts.ALL).stream().flatMap(List::stream).toList();

  private final ForkJoinPool two = new ForkJoinPool(2);

  /** Reads one after the other. */
  @Benchmark
  public List<ParseResult> oneThread() {
    return TEXTS.stream().map(Texts::result).toList();
  }

  /** Reads two at a time; a parallel stream runs in the pool that it is started in. */
  @Benchmark
  public List<ParseResult> twoThreads() {
    return two.submit(() -> TEXTS.parallelStream().map(Texts::result).toList()).join();
  }

  /** Ends the threads. */
  @TearDown
  public void end() {
    two.shutdown();
  }
}
