package io.github.gongkai.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A line of the table of results: one score over another.
 *
 * @param label what is compared
 * @param score what is measured
 * @param base what it is compared with
 * @param must the most the ratio may be, if that is laid down
 * @param stretch what it would better be, if that is laid down
 */
record Line(String label, Score score, Score base, OptionalDouble must, OptionalDouble stretch) {
  /** The head of the table, in Markdown. */
  static final String HEAD =
      """
      | work / measured against | ratio | rounds | must | stretch | met | measured | against |
      |---|---|---|---|---|---|---|---|
      """;

  /** Makes a line without a limit. */
  static Line of(String label, Score score, Score base) {
    return new Line(label, score, base, OptionalDouble.empty(), OptionalDouble.empty());
  }

  Line must(double most) {
    return new Line(label, score, base, OptionalDouble.of(most), stretch);
  }

  Line stretch(double most) {
    return new Line(label, score, base, must, OptionalDouble.of(most));
  }

  /** Returns the works that the line is about. */
  Stream<Work> works() {
    return Stream.concat(score.works().stream(), base.works().stream());
  }

  /** Returns the line in Markdown: medians of rounds, and the least and the largest ratio. */
  String in(List<Round> rounds) {
    List<Round> mine =
        rounds.stream().filter(round -> score.isIn(round) && base.isIn(round)).toList();
    if (mine.isEmpty()) {
      return row("", "", "not measured", "", "");
    }
    double[] ratios =
        mine.stream().mapToDouble(round -> score.in(round) / base.in(round)).sorted().toArray();
    double ratio = median(ratios);
    return row(
        number(ratio),
        number(ratios[0]) + '-' + number(ratios[ratios.length - 1]),
        met(ratio),
        median(mine, score),
        median(mine, base));
  }

  private String row(String ratio, String range, String met, String measured, String against) {
    return Stream.of(label, ratio, range, limit(must), limit(stretch), met, measured, against)
        .reduce("|", (row, cell) -> row + ' ' + cell + " |");
  }

  private String met(double ratio) {
    if (must.isEmpty()) {
      return "";
    }
    if (!(ratio <= must.getAsDouble())) {
      return "NO";
    }
    return stretch.isPresent() && ratio <= stretch.getAsDouble() ? "stretch" : "yes";
  }

  private static String limit(OptionalDouble limit) {
    return limit.isPresent() ? number(limit.getAsDouble()) : "";
  }

  private static String median(List<Round> rounds, Score score) {
    double[] sorted = rounds.stream().mapToDouble(score::in).sorted().toArray();
    return score.unit().isEmpty() ? "" : number(median(sorted)) + ' ' + score.unit();
  }

  private static double median(double[] sorted) {
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private static String number(double number) {
    String format = Math.abs(number) < 0.1 ? "%.3f" : Math.abs(number) < 10 ? "%.2f" : "%.0f";
    return String.format(Locale.ROOT, format, number);
  }
}
