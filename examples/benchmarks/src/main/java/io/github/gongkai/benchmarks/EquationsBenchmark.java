package io.github.gongkai.benchmarks;

import am.ik.yavi.core.ConstraintViolation;
import io.github.gongkai.validation.rule.Finding;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The 42 equations of the form of 2021 on one report. Whatever can be asked which of them failed is
 * asked so, and the library also where in the source that is.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EquationsBenchmark {
  /** The report that is checked. */
  @Param({"HOLDS", "NINE_FAIL"})
  public Sample sample = Sample.HOLDS;

  /** Checks by the rules of the library. */
  @Benchmark
  public void library(Blackhole hole) {
    for (Finding failed : LibraryCheck.check(sample.report()).failed()) {
      hole.consume(failed.subject());
      hole.consume(failed.place());
    }
  }

  /** Checks by hand. */
  @Benchmark
  public long straightLine() {
    return StraightLine.failed(sample.flat());
  }

  /** Checks by YAVI. */
  @Benchmark
  public void yavi(Blackhole hole) {
    for (ConstraintViolation violation : YaviCheck.check(sample.flat())) {
      hole.consume(violation.name());
    }
  }

  /** Checks by Hibernate Validator. */
  @Benchmark
  public void hibernate(Blackhole hole) {
    for (var violation : HibernateCheck.check(sample.flat())) {
      hole.consume(violation.getMessage());
    }
  }
}
