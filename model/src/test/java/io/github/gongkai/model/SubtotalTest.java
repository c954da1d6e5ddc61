package io.github.gongkai.model;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static io.github.gongkai.model.RequestGroup.OTHER;
import static io.github.gongkai.model.RequestGroup.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubtotalTest {
  private static final Cell UNREADABLE = new Cell.Unreadable("1 2");
  private static final Cell NOT_APPLICABLE = new Cell.NotApplicable("/");

  @ParameterizedTest
  @EnumSource
  void reportedRowsAreAddedUp(Edition edition) {
    assertThat(unavailable(edition, cases(3), cases(0), cases(40))).isEqualTo(cases(43));
  }

  @ParameterizedTest
  @EnumSource
  void blankBesideReportedCountsAsZero(Edition edition) {
    assertThat(unavailable(edition, Cell.blank(), cases(7), Cell.blank())).isEqualTo(cases(7));
  }

  @ParameterizedTest
  @EnumSource
  void notApplicableBesideReportedCountsAsZero(Edition edition) {
    assertThat(unavailable(edition, NOT_APPLICABLE, cases(7), NOT_APPLICABLE)).isEqualTo(cases(7));
  }

  @ParameterizedTest
  @EnumSource
  void zeroAloneIsReportedNotBlank(Edition edition) {
    assertThat(unavailable(edition, Cell.blank(), cases(0), Cell.blank())).isEqualTo(cases(0));
  }

  @ParameterizedTest
  @EnumSource
  void nothingReportedIsBlank(Edition edition) {
    assertThat(unavailable(edition, Cell.blank(), Cell.blank(), Cell.blank()))
        .isEqualTo(Cell.blank());
    assertThat(unavailable(edition, NOT_APPLICABLE, Cell.blank(), NOT_APPLICABLE))
        .isEqualTo(Cell.blank());
  }

  @ParameterizedTest
  @EnumSource
  void absentDominatesWhereverItStands(Edition edition) {
    assertThat(unavailable(edition, Cell.absent(), cases(7), Cell.blank()))
        .isEqualTo(Cell.absent());
    assertThat(unavailable(edition, cases(7), Cell.blank(), Cell.absent()))
        .isEqualTo(Cell.absent());
  }

  @ParameterizedTest
  @EnumSource
  void unreadableDominatesWhereverItStands(Edition edition) {
    assertThat(unavailable(edition, UNREADABLE, cases(7), Cell.blank())).isEqualTo(UNREADABLE);
    assertThat(unavailable(edition, cases(7), Cell.blank(), UNREADABLE)).isEqualTo(UNREADABLE);
  }

  private static Cell unavailable(Edition edition, Cell first, Cell second, Cell third) {
    AnnualReport report =
        AnnualReport.builder(edition)
            .cell(address(RequestRow.NOT_HELD), first)
            .cell(address(RequestRow.NEEDS_CREATION), second)
            .cell(address(RequestRow.STILL_UNCLEAR), third)
            .build();
    return report.requests().subtotal(UNAVAILABLE, Applicant.TOTAL);
  }

  @Test
  void otherOf2019IsItsOneRow() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2019)
            .cell(
                address(RequestRow.OTHER),
                new Cell.Reported(BigDecimal.TEN, Optional.of(Unit.CASES), "１０件"))
            .build();

    assertThat(report.requests().subtotal(OTHER, Applicant.TOTAL)).isEqualTo(cases(10));
  }

  @Test
  void otherOf2021IsTheSumOfItsThreeRows() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2021)
            .cell(address(RequestRow.NOT_CORRECTED), cases(1))
            .cell(address(RequestRow.FEE_UNPAID), cases(20))
            .cell(address(RequestRow.OTHER_REASONS), cases(300))
            .build();

    assertThat(report.requests().subtotal(OTHER, Applicant.TOTAL)).isEqualTo(cases(321));
  }

  @Test
  void subtotalIsThatOfItsColumnAndItsGroup() {
    AnnualReport.Builder builder = AnnualReport.builder(EDITION_2021);
    List<RequestRow> denied = RequestGroup.DENIED.rows(EDITION_2021);
    for (RequestRow row : denied) {
      builder.cell(new CellAddress(row, Applicant.NATURAL_PERSON), cases(2));
      builder.cell(new CellAddress(row, Applicant.TOTAL), cases(5));
    }
    RequestTable requests = builder.build().requests();

    assertThat(requests.subtotal(RequestGroup.DENIED, Applicant.NATURAL_PERSON))
        .isEqualTo(cases(16));
    assertThat(requests.subtotal(RequestGroup.DENIED, Applicant.TOTAL)).isEqualTo(cases(40));
    assertThat(requests.subtotal(RequestGroup.DENIED, Applicant.OTHER_ORGANIZATION))
        .isEqualTo(Cell.absent());
    assertThat(requests.subtotal(RequestGroup.NOT_PROCESSED, Applicant.TOTAL))
        .isEqualTo(Cell.absent());
  }

  private static CellAddress address(RequestRow row) {
    return new CellAddress(row, Applicant.TOTAL);
  }

  private static Cell cases(long number) {
    return Cell.of(BigDecimal.valueOf(number), Unit.CASES);
  }
}
