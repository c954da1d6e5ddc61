package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import am.ik.yavi.core.ConstraintViolation;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.validation.rule.Finding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared has to come to the same. */
class PeersTest {
  @Test
  void equationsAreThoseOfLibrary() {
    assertThat(LibraryCheck.check(Sample.HOLDS.report()).stream().map(PeersTest::name))
        .hasSize(42)
        .containsExactlyElementsOf(Equation.ALL.stream().map(Equation::name).toList());
  }

  @Test
  void samplesFailAsTheySay() {
    assertThat(library(Sample.HOLDS.report())).isEmpty();
    assertThat(library(Sample.NINE_FAIL.report())).hasSize(9);
  }

  @Test
  void libraryKnowsPlaceOfEachFailure() {
    assertThat(LibraryCheck.check(Sample.NINE_FAIL.report()).failed())
        .allMatch(failed -> failed.place().isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void peersAgreeOnSample(Sample sample) {
    assertPeersAgree(sample.report());
  }

  @Test
  void peersAgreeWhicheverCellIsWrong() {
    AnnualReport report = Sample.HOLDS.report();
    for (CellAddress cell : report.form().cells()) {
      if (cell.table() != FormTable.PROACTIVE) {
        AnnualReport wrong = SampleFigures.withWrong(report, cell);
        assertThat(library(wrong)).isNotEmpty();
        assertPeersAgree(wrong);
      }
    }
  }

  private static void assertPeersAgree(AnnualReport report) {
    List<String> failed = library(report);
    FlatReport flat = FlatReport.of(report);
    long bits = StraightLine.failed(flat);
    assertThat(
            IntStream.range(0, Equation.ALL.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(i -> Equation.ALL.get(i).name())
                .toList())
        .isEqualTo(failed);
    assertThat(YaviCheck.check(flat).stream().map(ConstraintViolation::name).toList())
        .isEqualTo(failed);
    assertThat(HibernateCheck.check(flat).stream().map(v -> v.getMessage()))
        .containsExactlyInAnyOrderElementsOf(failed);
  }

  private static List<String> library(AnnualReport report) {
    return LibraryCheck.check(report).failed().stream().map(PeersTest::name).toList();
  }

  private static String name(Finding finding) {
    return finding.rule() + ' ' + finding.subject();
  }
}
