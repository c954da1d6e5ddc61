package io.github.gongkai.benchmarks;

import io.github.gongkai.benchmarks.Round.Metric;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints the ratios beside the most they may be, as a table in Markdown.
 *
 * <p>A round measures one work after the other, each shortly, in this JVM, every other round
 * backwards. A ratio is the median of those of the rounds, so that what else the machine does
 * meanwhile weighs on both sides.
 */
public final class Benchmarks {
  private static final int FEWEST_ROUNDS = 3;
  private static final int MILLIS = 30;

  /** A round of all but what is in the first only. */
  private static final int WARM_UP = 8;

  private final List<Work> works = new ArrayList<>(Lines.works().filter(Work::isPossible).toList());
  private final Effort effort;

  private enum Effort {
    QUICK(1000, Duration.ofSeconds(90)),
    FULL(4000, Duration.ofMinutes(15));

    private final int warmUpMillis;
    private final Duration time;

    Effort(int warmUpMillis, Duration time) {
      this.warmUpMillis = warmUpMillis;
      this.time = time;
    }
  }

  private Benchmarks(Effort effort) {
    this.effort = effort;
  }

  /**
   * Runs the benchmarks.
   *
   * @param args {@code --quick} for few rounds
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    boolean isQuick = List.of(args).equals(List.of("--quick"));
    if (args.length > 0 && !isQuick) {
      System.err.println("usage: java -jar benchmarks.jar [--quick]");
      System.exit(2);
    }
    print(new Benchmarks(isQuick ? Effort.QUICK : Effort.FULL).run());
  }

  private List<Round> run() throws RunnerException {
    if (CommandLineJar.FILE.isEmpty()) {
      System.err.println("no file " + CommandLineJar.expected() + ": see -Dgongkai.jar");
    }
    System.err.println("warming up");
    round(WARM_UP, effort.warmUpMillis);
    List<Round> rounds = new ArrayList<>();
    Instant end = Instant.now().plus(effort.time);
    while (rounds.size() < FEWEST_ROUNDS || Instant.now().isBefore(end)) {
      System.err.println("round " + (rounds.size() + 1));
      rounds.add(round(rounds.size(), MILLIS));
      Collections.reverse(works);
    }
    return rounds;
  }

  private Round round(int number, int millis) throws RunnerException {
    Options options = options(millis);
    Map<Work, Map<Metric, Double>> scores = new HashMap<>();
    for (Work work : works) {
      if (work.isIn(number)) {
        scores.put(work, Round.scores(new Runner(work.in(options)).run()));
      }
    }
    return new Round(scores);
  }

  private static Options options(int millis) {
    return new OptionsBuilder()
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(millis))
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static void print(List<Round> rounds) {
    System.out.printf(
        "%s, JDK %s, %s %s, %d CPUs, %d rounds%n%n",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.version().feature(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        rounds.size());
    System.out.print(Line.HEAD);
    Lines.ALL.forEach(line -> System.out.println(line.in(rounds)));
  }
}
