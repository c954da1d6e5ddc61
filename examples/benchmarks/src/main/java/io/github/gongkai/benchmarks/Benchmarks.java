package io.github.gongkai.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints the ratios beside the most they may be, as a table in Markdown.
 *
 * <p>A round measures everything once, each in a JVM of its own. A ratio is the median of those of
 * the rounds, so that what else the machine does meanwhile weighs on both sides.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param args {@code --quick} for three short rounds instead of ten long ones
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    boolean isQuick = List.of(args).equals(List.of("--quick"));
    if (args.length > 0 && !isQuick) {
      System.err.println("usage: java -jar benchmarks.jar [--quick]");
      System.exit(2);
    }
    int count = isQuick ? 3 : 10;
    Options options = options(isQuick ? 100 : 300);
    List<Round> rounds = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      System.err.println("round " + i + " of " + count);
      rounds.add(Round.of(new Runner(options).run()));
    }
    print(rounds);
  }

  private static Options options(int millis) {
    return new OptionsBuilder()
        .include(Benchmarks.class.getPackageName() + "\\.")
        .forks(1)
        .warmupIterations(10)
        .warmupTime(TimeValue.milliseconds(millis))
        .measurementIterations(10)
        .measurementTime(TimeValue.milliseconds(millis))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static void print(List<Round> rounds) {
    System.out.printf(
        "%s, JDK %s, %d CPUs, %d rounds%n%n",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.version().feature(),
        Runtime.getRuntime().availableProcessors(),
        rounds.size());
    System.out.println(
        "| work / measured against | ratio | rounds | must | met | us | against us |");
    System.out.println("|---|---|---|---|---|---|---|");
    Line.ALL.forEach(line -> System.out.println(line.in(rounds)));
  }
}
