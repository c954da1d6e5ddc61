package io.github.gongkai.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gongkai.core.spi.SourceBytes;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.StandardRules;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading the sample texts, parts of it, and checking what was read of them; the time of one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ReadBenchmark.TEXTS)
public class ReadBenchmark {
  static final int TEXTS = 5;

  private static final List<AnnualReport> REPORTS = Texts.ALL.stream().map(Texts::read).toList();
  private static final List<byte[]> GB18030 =
      Texts.ALL.stream().map(ReadBenchmark::gb18030).toList();
  private static final ReportValidator OFFICIAL = ReportValidator.of(StandardRules.official());
  private static final ReportValidator ALL = ReportValidator.of(StandardRules.all());

  /** Returns {@code utf8} in the other encoding. */
  static byte[] gb18030(byte[] utf8) {
    return new String(utf8, UTF_8).getBytes(Charset.forName("GB18030"));
  }

  /** Finds out the encoding, decodes, and finds where lines start. */
  static String decode(byte[] bytes) {
    return new SourceBytes(bytes, Optional.empty()).decode(Optional.empty()).text();
  }

  /** Reads from bytes. */
  @Benchmark
  public void read(Blackhole hole) {
    for (byte[] text : Texts.ALL) {
      hole.consume(Texts.result(text));
    }
  }

  /** Decodes what is known to be UTF-8. */
  @Benchmark
  public void decode(Blackhole hole) {
    for (byte[] text : Texts.ALL) {
      hole.consume(new String(text, UTF_8));
    }
  }

  /** Decodes what turns out to be GB18030. */
  @Benchmark
  public void gb18030(Blackhole hole) {
    for (byte[] text : GB18030) {
      hole.consume(decode(text));
    }
  }

  /** Decodes, and cuts each line at tabs and bars. */
  @Benchmark
  public void cut(Blackhole hole) {
    for (byte[] text : Texts.ALL) {
      Cutter.cut(text, hole::consume);
    }
  }

  /** Decodes, and cuts each line at tabs by FastCSV. */
  @Benchmark
  public void fastCsv(Blackhole hole) {
    for (byte[] text : Texts.ALL) {
      CsvTokens.cut(text, hole::consume);
    }
  }

  /** Checks by the official rules, those on single cells too. */
  @Benchmark
  public void official(Blackhole hole) {
    for (AnnualReport report : REPORTS) {
      hole.consume(OFFICIAL.validate(report));
    }
  }

  /** Checks by all rules for one report, with what the narrative claims. */
  @Benchmark
  public void all(Blackhole hole) {
    for (AnnualReport report : REPORTS) {
      hole.consume(ALL.validate(report));
    }
  }
}
