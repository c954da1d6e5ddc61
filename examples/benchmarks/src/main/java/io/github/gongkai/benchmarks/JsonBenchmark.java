package io.github.gongkai.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.json.ReportJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writing and reading the same JSON of one result, as the library's types and as plain records. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {
  private static final ReportJson<ParseResult> JSON = ReportJson.results();
  private static final ParseResult RESULT = Texts.result(Texts.TABS_2022);
  private static final String TEXT = JSON.write(RESULT);
  private static final PlainJson.Result PLAIN = PlainJson.read(TEXT);

  /** Writes the result. */
  @Benchmark
  public String write() {
    return JSON.write(RESULT);
  }

  /** Writes the plain records. */
  @Benchmark
  public String plainWrite() {
    return PlainJson.write(PLAIN);
  }

  /** Reads a result. */
  @Benchmark
  public ParseResult read() throws JsonProcessingException {
    return JSON.read(TEXT);
  }

  /** Reads plain records. */
  @Benchmark
  public PlainJson.Result plainRead() {
    return PlainJson.read(TEXT);
  }
}
