package io.github.gongkai.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading web pages, and what others make of them; the time of all of a kind. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PageBenchmark {
  /** The pages. */
  @Param({"CLEAN", "WORD", "ONE_CLEAN", "ONE_DAMAGED"})
  public Pages sample = Pages.CLEAN;

  /** Reads from bytes. */
  @Benchmark
  public void read(Blackhole hole) {
    for (byte[] page : sample.bytes()) {
      hole.consume(Texts.result(page));
    }
  }

  /** Finds out the encoding, and decodes. */
  @Benchmark
  public void decode(Blackhole hole) {
    for (byte[] page : sample.bytes()) {
      hole.consume(ReadBenchmark.decode(page));
    }
  }

  /** Parses by jsoup what is decoded. */
  @Benchmark
  public void jsoup(Blackhole hole) {
    for (String page : sample.html()) {
      hole.consume(Jsoup.parse(page));
    }
  }

  /** Extracts the text by Tika. */
  @Benchmark
  public void tika(Blackhole hole) {
    for (byte[] page : sample.bytes()) {
      hole.consume(TikaText.of(page));
    }
  }
}
