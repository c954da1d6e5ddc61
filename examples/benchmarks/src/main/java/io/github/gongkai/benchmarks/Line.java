package io.github.gongkai.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A line of the table of results: the time of one work over that of another.
 *
 * @param label what is compared
 * @param work what is measured
 * @param base what it is compared with
 * @param must the most the ratio may be, if that is laid down
 */
record Line(String label, Work work, Work base, OptionalDouble must) {
  static final List<Line> ALL =
      List.of(
          equations("hand-written, all hold", "straightLine", Sample.HOLDS, 10),
          equations("hand-written, nine fail", "straightLine", Sample.NINE_FAIL, 12),
          equations("YAVI, all hold", "yavi", Sample.HOLDS, 1),
          equations("YAVI, nine fail", "yavi", Sample.NINE_FAIL, 1),
          equations("Hibernate Validator, all hold", "hibernate", Sample.HOLDS, 0.5),
          equations("Hibernate Validator, nine fail", "hibernate", Sample.NINE_FAIL, 0.5),
          read("official rules", Work.of(ReadBenchmark.class, "official"), OptionalDouble.of(0.05)),
          read("all rules", Work.of(ReadBenchmark.class, "all"), OptionalDouble.of(0.6)),
          read("localize, one error", localize(Sample.ONE_ERROR), OptionalDouble.empty()),
          read("localize, two errors", localize(Sample.TWO_ERRORS), OptionalDouble.empty()));

  private static Line equations(String label, String peer, Sample sample, double must) {
    return new Line(
        "42 equations / " + label,
        Work.of(EquationsBenchmark.class, "library", sample),
        Work.of(EquationsBenchmark.class, peer, sample),
        OptionalDouble.of(must));
  }

  private static Line read(String label, Work work, OptionalDouble must) {
    return new Line(label + " / reading a text", work, Work.READ, must);
  }

  private static Work localize(Sample sample) {
    return Work.of(LocalizeBenchmark.class, "localize", sample);
  }

  /** Returns the line in Markdown: medians of rounds, and the least and the largest ratio. */
  String in(List<Round> rounds) {
    double[] ratios =
        rounds.stream().mapToDouble(round -> round.ratio(work, base)).sorted().toArray();
    double ratio = median(ratios);
    String limit = must.isPresent() ? number(must.getAsDouble()) : "";
    String isMet = must.isPresent() ? (ratio <= must.getAsDouble() ? "yes" : "NO") : "";
    return "| %s | %s | %s-%s | %s | %s | %s | %s |"
        .formatted(
            label,
            number(ratio),
            number(ratios[0]),
            number(ratios[ratios.length - 1]),
            limit,
            isMet,
            micros(rounds, work),
            micros(rounds, base));
  }

  private static String micros(List<Round> rounds, Work work) {
    return number(
        median(rounds.stream().mapToDouble(round -> round.nanos(work)).sorted().toArray()) / 1000);
  }

  private static double median(double[] sorted) {
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private static String number(double number) {
    String format = number < 0.1 ? "%.3f" : number < 10 ? "%.2f" : "%.0f";
    return String.format(Locale.ROOT, format, number);
  }
}
