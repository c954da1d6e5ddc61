package io.github.gongkai.benchmarks;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.StandardRules;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading the sample texts, and checking what was read of the same texts; the time of one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ReadBenchmark.TEXTS)
public class ReadBenchmark {
  static final int TEXTS = 5;

  private final List<AnnualReport> reports = Texts.ALL.stream().map(Texts::read).toList();
  private final ReportValidator official = ReportValidator.of(StandardRules.official());
  private final ReportValidator all = ReportValidator.of(StandardRules.all());

  /** Reads from bytes. */
  @Benchmark
  public void read(Blackhole hole) {
    for (byte[] text : Texts.ALL) {
      hole.consume(Texts.read(text));
    }
  }

  /** Checks by the official rules, those on single cells too. */
  @Benchmark
  public void official(Blackhole hole) {
    for (AnnualReport report : reports) {
      hole.consume(official.validate(report));
    }
  }

  /** Checks by all rules for one report, with what the narrative claims. */
  @Benchmark
  public void all(Blackhole hole) {
    for (AnnualReport report : reports) {
      hole.consume(all.validate(report));
    }
  }
}
