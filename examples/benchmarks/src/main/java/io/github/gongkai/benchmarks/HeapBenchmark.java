package io.github.gongkai.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading few and many reports in a JVM with a small heap. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HeapBenchmark {
  /** The number of reports. */
  @Param({"500", "5000"})
  public int sample = 500;

  /** What is counted. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Heap {
    /** The bytes in use at the end; without end if the heap was too small. */
    public double live;
  }

  /** Reads them. */
  @Benchmark
  public void read(Heap heap) throws IOException, InterruptedException {
    heap.live = liveAfter(sample);
  }

  /** Returns the bytes in use after so many reads. */
  static double liveAfter(int reads) throws IOException, InterruptedException {
    return live(
        Child.run(
            List.of(
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                ManyReads.class.getName(),
                Integer.toString(reads))));
  }

  /** Returns the bytes in use that {@code reads} told. */
  static double live(Child reads) {
    return reads.code() == 0 ? Long.parseLong(reads.output().strip()) : Double.POSITIVE_INFINITY;
  }
}
