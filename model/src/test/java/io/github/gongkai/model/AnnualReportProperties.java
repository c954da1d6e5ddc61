package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of a report with any cells. */
class AnnualReportProperties {
  /** One cell for each address of the form of an edition. */
  record Assignment(Edition edition, List<Cell> cells) {
    AnnualReport report() {
      return report(IntStream.range(0, cells.size()));
    }

    AnnualReport reportFilledBackwards() {
      return report(IntStream.range(0, cells.size()).map(i -> cells.size() - 1 - i));
    }

    private AnnualReport report(IntStream order) {
      AnnualReport.Builder builder = AnnualReport.builder(edition);
      order.forEach(i -> builder.cell(Form.of(edition).cells().get(i), cells.get(i)));
      return builder.build();
    }

    Assignment with(int index, Cell cell) {
      List<Cell> changed = new ArrayList<>(cells);
      changed.set(index, cell);
      return new Assignment(edition, changed);
    }
  }

  @Property
  void cellsComeInTheOrderOfTheForm(@ForAll("assignments") Assignment assignment) {
    List<AddressedCell> cells = assignment.reportFilledBackwards().cells();

    assertThat(cells)
        .extracting(AddressedCell::address)
        .isEqualTo(Form.of(assignment.edition()).cells());
    assertThat(cells).extracting(AddressedCell::cell).isEqualTo(assignment.cells());
  }

  @Property
  void copyOfTheCellsIsTheSameReport(@ForAll("assignments") Assignment assignment) {
    AnnualReport report = assignment.report();
    AnnualReport.Builder copy = AnnualReport.builder(report.edition());
    report.cells().forEach(cell -> copy.cell(cell.address(), cell.cell()));

    assertThat(copy.build()).isEqualTo(report).hasSameHashCodeAs(report);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void reportsAreEqualIfAndOnlyIfTheirCellsAre(
      @ForAll("assignments") Assignment assignment,
      @ForAll @IntRange(max = 10_000) int index,
      @ForAll("cells") Cell cell) {
    int changed = index % assignment.cells().size();
    AnnualReport report = assignment.report();
    AnnualReport other = assignment.with(changed, cell).report();

    boolean isSame = assignment.cells().get(changed).equals(cell);
    assertThat(report.equals(other)).isEqualTo(isSame);
    assertThat(other.equals(report)).isEqualTo(isSame);
    if (isSame) {
      assertThat(other).hasSameHashCodeAs(report);
    }
  }

  @Provide
  Arbitrary<Assignment> assignments() {
    return Arbitraries.of(Edition.class)
        .flatMap(
            edition ->
                cells()
                    .list()
                    .ofSize(Form.of(edition).cells().size())
                    .map(cells -> new Assignment(edition, cells)));
  }

  @Provide
  Arbitrary<Cell> cells() {
    Arbitrary<String> texts = Arbitraries.of("/", "—", "无", "1 2", "约5");
    Arbitrary<BigDecimal> numbers =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 3).map(BigDecimal::valueOf),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E+90"), new BigDecimal("1E+90"))
                .ofScale(2));
    return Arbitraries.oneOf(
        Arbitraries.of(Cell.blank(), Cell.absent()),
        texts.map(Cell.NotApplicable::new),
        texts.map(Cell.Unreadable::new),
        Combinators.combine(
                numbers, Arbitraries.of(Unit.class).optional(), Arbitraries.of("3", "92 万元", "１２"))
            .as(Cell.Reported::new));
  }
}
