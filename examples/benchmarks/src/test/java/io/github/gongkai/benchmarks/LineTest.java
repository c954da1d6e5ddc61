package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.benchmarks.Round.Metric;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A line says what was measured, and whether it was. */
class LineTest {
  private static final Work OURS = Work.of(EquationsBenchmark.class, "library", Sample.HOLDS);
  private static final Work THEIRS = Work.of(EquationsBenchmark.class, "yavi", Sample.HOLDS);
  private static final Line LINE = Line.of("library", Score.time(OURS), Score.time(THEIRS));

  @Test
  void ratioIsMedianOfThoseOfRounds() {
    assertThat(LINE.in(List.of(round(1000, 500), round(9000, 1000), round(3000, 1000))))
        .isEqualTo("| library | 3.00 | 2.00-9.00 |  |  |  | 3.00 us | 1.00 us |");
  }

  @Test
  void limitsAreMetInclusively() {
    List<Round> rounds = List.of(round(2000, 1000));
    assertThat(LINE.must(1.9).stretch(1).in(rounds)).contains("| 1.90 | 1.00 | NO |");
    assertThat(LINE.must(2).stretch(1).in(rounds)).contains("| 2.00 | 1.00 | yes |");
    assertThat(LINE.must(3).stretch(2).in(rounds)).contains("| 3.00 | 2.00 | stretch |");
  }

  @Test
  void endlessRatioMeetsNoLimit() {
    assertThat(LINE.must(2).in(List.of(round(Double.POSITIVE_INFINITY, 1)))).contains("| NO |");
  }

  @Test
  void lineWithoutMeasureSaysSo() {
    assertThat(LINE.must(2).in(List.of(new Round(Map.of()))))
        .isEqualTo("| library |  |  | 2.00 |  | not measured |  |  |");
  }

  @Test
  void partIsTakenOff() {
    Score rest = Score.time(OURS).less(Score.time(THEIRS));
    assertThat(rest.in(round(3000, 1000))).isEqualTo(2);
    assertThat(rest.works()).containsExactly(OURS, THEIRS);
  }

  @Test
  void whatTakesLongIsInFirstRoundAndFew() {
    Work heap = new Work(HeapBenchmark.class, "read", "500");
    Work process = Work.of(ProcessBenchmark.class, "printLine");
    assertThat(IntStream.range(0, 9).filter(heap::isIn)).containsExactly(0);
    assertThat(IntStream.range(0, 9).filter(process::isIn)).containsExactly(0, 4, 8);
    assertThat(IntStream.range(0, 9).filter(OURS::isIn)).hasSize(9);
  }

  @Test
  void eachWorkIsMeasuredOnceInRound() {
    assertThat(Lines.works()).doesNotHaveDuplicates().contains(Work.READ);
  }

  private static Round round(double ours, double theirs) {
    return new Round(Map.of(OURS, Map.of(Metric.TIME, ours), THEIRS, Map.of(Metric.TIME, theirs)));
  }
}
