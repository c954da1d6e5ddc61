package io.github.gongkai.model;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportByHandTest {

  @Test
  void figuresHaveTheUnitOfTheForm() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2021)
            .proactive(ProactiveRow.LICENSING, ProactiveColumn.DECISIONS, 12)
            .proactive(ProactiveRow.FEES, ProactiveColumn.AMOUNT, new BigDecimal("73.60"))
            .requests(RequestRow.GRANTED, Applicant.NATURAL_PERSON, 3)
            .remedies(RemedyRow.RECONSIDERATION, RemedyOutcome.UPHELD, 1)
            .build();

    assertThat(facts(report))
        .containsExactly(
            "proactive.licensing.decisions 12件",
            "proactive.fees.amount 73.60万元",
            "requests.granted.naturalPerson 3件",
            "remedies.reconsideration.upheld 1件");
  }

  @Test
  void otherUnitsAreOfTheEarlierForm() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2019)
            .proactive(ProactiveRow.LICENSING, ProactiveColumn.CHANGE, -2)
            .proactive(ProactiveRow.PROCUREMENT, ProactiveColumn.AMOUNT, 5)
            .build();

    assertThat(facts(report))
        .containsExactly("proactive.licensing.change -2项", "proactive.procurement.amount 5元");
  }

  @Test
  void cellThatTheEditionLacksIsRefusedWithItsAddress() {
    AnnualReport.Builder report = AnnualReport.builder(EDITION_2021);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> report.proactive(ProactiveRow.OTHER_SERVICES, ProactiveColumn.DECISIONS, 1))
        .withMessage("the form of edition 2021 has no proactive.otherServices.decisions");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> report.proactive(ProactiveRow.FEES, ProactiveColumn.CHANGE, BigDecimal.ONE))
        .withMessage("the form of edition 2021 has no proactive.fees.change");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.requests(RequestRow.OTHER, Applicant.TOTAL, 1))
        .withMessage("the form of edition 2021 has no requests.other.total");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                report
                    .build()
                    .with(new CellAddress(RequestRow.OTHER, Applicant.TOTAL), Cell.blank()))
        .withMessage("the form of edition 2021 has no requests.other.total");
  }

  @Test
  void figureOfMoreThanAHundredDigitsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AnnualReport.builder(EDITION_2021)
                    .proactive(ProactiveRow.FEES, ProactiveColumn.AMOUNT, new BigDecimal("1e101")));
  }

  @Test
  void withChangesOneCellOfACopy() {
    CellAddress granted = new CellAddress(RequestRow.GRANTED, Applicant.TOTAL);
    AnnualReport before =
        AnnualReport.builder(EDITION_2021)
            .header(Header.builder().agency("某局").build())
            .requests(RequestRow.DUPLICATE, Applicant.TOTAL, 1)
            .build();
    AnnualReport after = before.with(granted, 4);

    assertThat(facts(before)).containsExactly("requests.notProcessed.duplicate.total 1件");
    assertThat(facts(after))
        .containsExactly("requests.granted.total 4件", "requests.notProcessed.duplicate.total 1件");
    assertThat(facts(after.with(granted, new BigDecimal("5"))).get(0))
        .isEqualTo("requests.granted.total 5件");
    assertThat(after.header()).isEqualTo(before.header());
    assertThat(after.with(granted, Cell.absent())).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void blankFormHasAllCellsAndHeadingsAndNothingElse(Edition edition) {
    AnnualReport blank = AnnualReport.blank(edition);

    assertThat(blank.cells()).hasSize(Form.of(edition).cells().size());
    assertThat(blank.cells()).allMatch(cell -> cell.cell() == Cell.blank());
    assertThat(blank.narrative().sections().keySet()).containsExactly(Section.values());
    assertThat(blank.narrative().all()).isEmpty();
    assertThat(blank.header()).isEqualTo(Header.empty());
    assertThat(blank.extras()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void totalsAreTheSumsOfTheirAddends(Edition edition) {
    AnnualReport.Builder report = AnnualReport.builder(edition);
    for (CellAddress address : Form.of(edition).cells()) {
      if (!Form.of(edition).totals().contains(address)) {
        report.cell(address, 1);
      }
    }
    AnnualReport filled = report.build().withTotals();

    int results = edition == EDITION_2019 ? 19 : 21;
    assertThat(number(filled, "requests.granted.total")).isEqualTo(6);
    assertThat(number(filled, "requests.carriedForward.total")).isEqualTo(6);
    assertThat(number(filled, "requests.processedTotal.researchInstitution")).isEqualTo(results);
    assertThat(number(filled, "requests.processedTotal.total")).isEqualTo(6 * results);
    assertThat(number(filled, "remedies.litigationDirect.total")).isEqualTo(4);
    assertThat(filled.cells()).noneMatch(cell -> cell.cell() == Cell.absent());
  }

  @Test
  void totalThatIsThereIsNotChanged() {
    AnnualReport.Builder report = AnnualReport.builder(EDITION_2021);
    for (RemedyOutcome outcome : RemedyOutcome.values()) {
      report.remedies(RemedyRow.RECONSIDERATION, outcome, 1);
      report.remedies(RemedyRow.LITIGATION_DIRECT, outcome, 1);
    }
    CellAddress direct = new CellAddress(RemedyRow.LITIGATION_DIRECT, RemedyOutcome.TOTAL);
    AnnualReport filled = report.cell(direct, Cell.blank()).build();

    assertThat(filled.withTotals()).isEqualTo(filled);
  }

  @Test
  void blankAddendCountsAsZeroBesideAFigure() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2021)
            .remedies(RemedyRow.RECONSIDERATION, RemedyOutcome.UPHELD, 2)
            .cell(reconsideration(RemedyOutcome.CORRECTED), Cell.blank())
            .cell(reconsideration(RemedyOutcome.OTHER_RESULT), new Cell.NotApplicable("/"))
            .remedies(RemedyRow.RECONSIDERATION, RemedyOutcome.PENDING, 1)
            .build();

    assertThat(report.withTotals().cell(reconsideration(RemedyOutcome.TOTAL)).text())
        .isEqualTo("3");
  }

  @Test
  void totalStaysAbsentIfAnAddendIsNotKnownOrNoneIsAFigure() {
    for (Cell pending : List.of(Cell.absent(), new Cell.Unreadable("1O"))) {
      AnnualReport report =
          AnnualReport.builder(EDITION_2021)
              .remedies(RemedyRow.RECONSIDERATION, RemedyOutcome.UPHELD, 2)
              .remedies(RemedyRow.RECONSIDERATION, RemedyOutcome.CORRECTED, 2)
              .remedies(RemedyRow.RECONSIDERATION, RemedyOutcome.OTHER_RESULT, 2)
              .cell(reconsideration(RemedyOutcome.PENDING), pending)
              .build();
      assertThat(report.withTotals()).isEqualTo(report);
    }
    AnnualReport blank =
        AnnualReport.blank(EDITION_2021).with(reconsideration(RemedyOutcome.TOTAL), Cell.absent());
    assertThat(blank.withTotals()).isEqualTo(blank);
  }

  @Test
  void figureHasNoExponent() {
    Cell.Reported exponent =
        new Cell.Reported(new BigDecimal("1E+2"), Optional.of(Unit.CASES), "100");

    assertThat(exponent).isEqualTo(Cell.of(new BigDecimal("100"), Unit.CASES));
    assertThat(Cell.of(new BigDecimal("1E+2"), Unit.CASES)).isEqualTo(exponent);
    assertThat(Cell.of(new BigDecimal("1.50"), Unit.YUAN).number())
        .hasValue(new BigDecimal("1.50"));
  }

  private static CellAddress reconsideration(RemedyOutcome outcome) {
    return new CellAddress(RemedyRow.RECONSIDERATION, outcome);
  }

  private static int number(AnnualReport report, String address) {
    CellAddress cell = report.form().find(address).orElseThrow();
    return report.cell(cell).number().orElseThrow().intValueExact();
  }

  /** Returns the figures with their units; fails on a cell that is neither figure nor absent. */
  private static List<String> facts(AnnualReport report) {
    return report.cells().stream()
        .filter(cell -> cell.cell() != Cell.absent())
        .map(c -> c.address() + " " + c.cell().text() + c.cell().unit().orElseThrow())
        .toList();
  }
}
