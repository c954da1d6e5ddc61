package io.github.gongkai.model;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReportDiffTest {
  private static final AnnualReport NOTHING = AnnualReport.builder(EDITION_2021).build();
  private static final CellAddress GRANTED = new CellAddress(RequestRow.GRANTED, Applicant.TOTAL);
  private static final CellAddress FEES =
      new CellAddress(ProactiveRow.FEES, ProactiveColumn.AMOUNT);

  @Test
  void equalReportsGiveNoFacts() {
    ReportDiff diff = ReportDiff.between(granted(Cell.blank()), granted(Cell.blank()));

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff).hasToString("");
  }

  @Test
  void placesAreNotCompared() {
    Sources sources = Sources.builder().cell(GRANTED, new Place(3, 1, 20, "5")).build();

    assertThat(ReportDiff.between(NOTHING, NOTHING.toBuilder().sources(sources).build()).isEmpty())
        .isTrue();
  }

  @Test
  void changedCellHasItsAddressAndBothCells() {
    ReportDiff diff = ReportDiff.between(granted(cases("5")), granted(cases("6")));

    assertThat(diff.cells()).containsExactly(new CellChange(GRANTED, cases("5"), cases("6")));
    assertThat(diff.isEmpty()).isFalse();
  }

  @Test
  void cellThatOneFormLacksIsComparedWithAnAbsentOne() {
    CellAddress made = new CellAddress(ProactiveRow.RULES, ProactiveColumn.NEWLY_MADE);
    AnnualReport before =
        AnnualReport.builder(EDITION_2019).cell(GRANTED, cases("5")).cell(made, cases("1")).build();
    AnnualReport after =
        NOTHING.toBuilder().cell(GRANTED, cases("5")).cell(FEES, cases("2")).build();

    assertThat(ReportDiff.between(before, after))
        .hasToString(
            """
            edition: "2019" -> "2021"
            proactive.rules.newlyMade: reported 1 件 -> absent
            proactive.fees.amount: absent -> reported 2 件""");
    assertThat(ReportDiff.between(after, before))
        .hasToString(
            """
            edition: "2021" -> "2019"
            proactive.fees.amount: reported 2 件 -> absent
            proactive.rules.newlyMade: absent -> reported 1 件""");
  }

  @Test
  void emptyReportsOfTwoEditionsDiffer() {
    assertThat(ReportDiff.between(AnnualReport.builder(EDITION_2019).build(), NOTHING).header())
        .containsExactly(
            new TextChange(
                "edition", OptionalInt.empty(), Optional.of("2019"), Optional.of("2021")));
  }

  @Test
  void partsOfTheHeaderChangeOneByOne() {
    Header before =
        Header.builder().title("甲局报告").agency("甲局").publishedOn(day(2022, 1, 9)).build();
    Header after =
        Header.builder()
            .title("甲局报告")
            .year(2021)
            .publishedOn(day(2022, 1, 10))
            .period(new StatisticalPeriod(day(2021, 1, 1), day(2021, 12, 31)))
            .build();

    assertThat(
            ReportDiff.between(
                NOTHING.toBuilder().header(before).build(),
                NOTHING.toBuilder().header(after).build()))
        .hasToString(
            """
            header.agency: removed "甲局"
            header.year: added "2021"
            header.publishedOn: "2022-01-09" -> "2022-01-10"
            header.period: added "2021-01-01..2021-12-31\"""");
  }

  @Test
  void extrasAreComparedInTheirOrder() {
    Extra documents = new Extra(FormTable.PROACTIVE, "其他文件", "", cases("12"));
    Extra posts = new Extra(FormTable.REQUESTS, "其他", "总计", new Cell.Unreadable("约5"));

    assertThat(
            ReportDiff.between(
                NOTHING.toBuilder().extras(List.of(documents, posts)).build(),
                NOTHING.toBuilder().extras(List.of(posts, posts)).build()))
        .hasToString(
            """
            extras[0]: removed "proactive, 其他文件: reported 12 件"
            extras[0]: added "requests, 其他, 总计: unreadable \\"约5\\"\"""");
  }

  @Test
  void nullsThrowWithTheirName() {
    assertThatNullPointerException()
        .isThrownBy(() -> ReportDiff.between(null, NOTHING))
        .withMessage("before must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> ReportDiff.between(NOTHING, null))
        .withMessage("after must not be null");
  }

  private static AnnualReport granted(Cell cell) {
    return NOTHING.toBuilder().cell(GRANTED, cell).build();
  }

  private static Cell cases(String number) {
    return Cell.of(new BigDecimal(number), Unit.CASES);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
