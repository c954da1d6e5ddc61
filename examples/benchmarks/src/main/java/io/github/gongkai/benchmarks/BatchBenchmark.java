package io.github.gongkai.benchmarks;

import io.github.gongkai.core.FileResult;
import io.github.gongkai.core.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Reading many files by one reader; the time of all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BatchBenchmark {
  private static final int TIMES = 8;

  private final ReportReader reader = ReportReader.standard();
  private final List<Path> written = new ArrayList<>();

  /** Writes the files. */
  @Setup
  public void write() throws IOException {
    for (byte[] text : Texts.ALL) {
      written.add(Files.write(Files.createTempFile("report", ".txt"), text));
    }
  }

  /** Reads one after the other. */
  @Benchmark
  public List<FileResult> oneThread() {
    try (Stream<FileResult> results = reader.readAll(files())) {
      return results.toList();
    }
  }

  /** Reads two at a time. */
  @Benchmark
  public List<FileResult> twoThreads() {
    try (Stream<FileResult> results = reader.readAll(files(), 2)) {
      return results.toList();
    }
  }

  private Stream<Path> files() {
    return Collections.nCopies(TIMES, written).stream().flatMap(List::stream);
  }

  /** Deletes the files. */
  @TearDown
  public void delete() throws IOException {
    for (Path file : written) {
      Files.delete(file);
    }
    written.clear();
  }
}
