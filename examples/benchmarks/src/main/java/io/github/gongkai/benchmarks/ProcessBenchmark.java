package io.github.gongkai.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Whole processes, from the start of the JVM to its end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ProcessBenchmark {
  private Path report = Path.of("");
  private Path printLine = Path.of("");

  /** Writes what the processes need. */
  @Setup
  public void write() throws IOException {
    report = Files.write(Files.createTempFile("report", ".txt"), Texts.TABS_2022);
    printLine = Files.createTempFile("print-line", ".jar");
    PrintLine.writeJar(printLine);
  }

  /** Deletes it. */
  @TearDown
  public void delete() throws IOException {
    Files.delete(report);
    Files.delete(printLine);
  }

  /** Reads one report and prints what it says. */
  @Benchmark
  public String gongkai() throws IOException, InterruptedException {
    return run(List.of(CommandLineJar.FILE.orElseThrow().toString(), "parse", report.toString()));
  }

  /** Prints a line. */
  @Benchmark
  public String printLine() throws IOException, InterruptedException {
    return run(List.of(printLine.toString()));
  }

  private static String run(List<String> jar) throws IOException, InterruptedException {
    Child child = Child.run(Stream.concat(Stream.of("-jar"), jar.stream()).toList());
    if (child.code() != 0) {
      throw new IllegalStateException("exit code " + child.code() + ": " + child.output());
    }
    return child.output();
  }
}
