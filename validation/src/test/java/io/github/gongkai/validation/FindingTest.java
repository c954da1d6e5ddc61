package io.github.gongkai.validation;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.Sources;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Message;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final CellAddress TOTAL =
      new CellAddress(RemedyRow.RECONSIDERATION, RemedyOutcome.TOTAL);
  private static final CellAddress PENDING =
      new CellAddress(RemedyRow.RECONSIDERATION, RemedyOutcome.PENDING);
  private static final Place TOTAL_PLACE = new Place(40, 9, 800, "3");
  private static final Place PENDING_PLACE = new Place(40, 7, 798, "?");

  @Test
  void failedBalanceNamesItsFourRows() {
    Draft draft = Draft.ofZeros(EDITION_2021).set("requests.newlyReceived.naturalPerson", 5);

    assertMessages(
        draft.check("REQ-BALANCE", "requests.naturalPerson"),
        "requests.naturalPerson: processedTotal + carriedForward is 0,"
            + " expected newlyReceived + carriedOver: 5",
        "自然人：（七）总计 + 四、结转下年度继续办理 为 0，" + "应为 一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量：5");
  }

  @Test
  void failedResultSumNamesFirstAndLastRow() {
    Draft draft = Draft.ofZeros(EDITION_2019).set("requests.processedTotal.otherOrganization", 2);

    assertMessages(
        draft.check("REQ-RESULT-SUM", "requests.otherOrganization"),
        "requests.otherOrganization: processedTotal is 2, expected granted + … + other: 0",
        "法人或其他组织·其他：（七）总计 为 2，应为 （一）予以公开 + … + （六）其他处理：0");
  }

  @Test
  void failedRowTotalNamesItsColumns() {
    Draft draft = Draft.ofZeros(EDITION_2021).set("requests.other.otherReasons.total", 2);

    assertMessages(
        draft.check("REQ-ROW-TOTAL", "requests.other.otherReasons"),
        "requests.other.otherReasons: total is 2,"
            + " expected naturalPerson + … + otherOrganization: 0",
        "三、本年度办理结果·（六）其他处理·3.其他：总计 为 2，应为 自然人 + … + 其他：0");
  }

  @Test
  void passedFindingGivesTheSum() {
    assertMessages(
        Draft.ofZeros(EDITION_2021).check("REM-SUM", "remedies.litigationDirect"),
        "remedies.litigationDirect: total = upheld + … + pending: 0",
        "行政诉讼·未经复议直接起诉：总计 = 结果维持 + … + 尚未审结：0");
  }

  @Test
  void undecidedFindingNamesTheCellsItLacks() {
    Draft draft =
        Draft.ofZeros(EDITION_2021)
            .set(PENDING, Draft.unreadable())
            .set("remedies.reconsideration.upheld", Cell.absent())
            .set("remedies.reconsideration.corrected", Cell.blank());

    assertMessages(
        draft.check("REM-SUM", "remedies.reconsideration"),
        "remedies.reconsideration: cannot decide total = upheld + … + pending,"
            + " no figure in: upheld, pending",
        "行政复议：无法判断 总计 = 结果维持 + … + 尚未审结，缺少数值：结果维持；尚未审结");
  }

  @Test
  void undecidedFindingNamesABlankTotal() {
    Draft draft = Draft.ofZeros(EDITION_2021).set(TOTAL, Cell.blank());

    assertThat(draft.check("REM-SUM", "remedies.reconsideration").message(Locale.ENGLISH))
        .endsWith(", no figure in: total");
  }

  @Test
  void undecidedFindingNamesTheAddendsOfALoneTotal() {
    Draft draft =
        Draft.ofZeros(EDITION_2021)
            .setAll(a -> a.row() == RemedyRow.RECONSIDERATION, Cell.blank())
            .set(TOTAL, Draft.figure(3));

    assertThat(draft.check("REM-SUM", "remedies.reconsideration").message(Locale.ENGLISH))
        .endsWith(", no figure in: upheld, …, pending");
  }

  @Test
  void notApplicableFindingSaysSo() {
    Draft draft =
        Draft.ofZeros(EDITION_2021).setAll(a -> a.row() == RemedyRow.RECONSIDERATION, Draft.mark());

    assertMessages(
        draft.check("REM-SUM", "remedies.reconsideration"),
        "remedies.reconsideration: not applicable: total = upheld + … + pending",
        "行政复议：不适用：总计 = 结果维持 + … + 尚未审结");
  }

  @Test
  void otherLanguagesGetEnglish() {
    Finding finding = Draft.ofZeros(EDITION_2021).check("REM-SUM", "remedies.litigationDirect");

    assertThat(finding.message(Locale.FRENCH)).isEqualTo(finding.message(Locale.ENGLISH));
    assertThat(finding.message(Locale.TRADITIONAL_CHINESE))
        .isEqualTo(finding.message(Locale.CHINESE));
  }

  @Test
  void cellsKeepWhatWasWritten() {
    Draft draft = Draft.ofZeros(EDITION_2021).set(PENDING, Draft.unreadable());

    Finding finding = draft.check("REM-SUM", "remedies.reconsideration");
    assertThat(finding.addends()).contains(new AddressedCell(PENDING, Draft.unreadable()));
    assertThat(finding.stated()).containsExactly(new AddressedCell(TOTAL, Draft.figure(0)));
    assertThat(finding.cells()).hasSize(5).endsWith(new AddressedCell(TOTAL, Draft.figure(0)));
  }

  @Test
  void failedFindingPointsAtTheTotal() {
    Finding finding = checkReadReport(Draft.ofZeros(EDITION_2021).set(TOTAL, Draft.figure(3)));

    assertThat(finding.place()).contains(TOTAL_PLACE);
    assertThat(finding)
        .hasToString(
            "40:9: REM-SUM: remedies.reconsideration: total is 3,"
                + " expected upheld + … + pending: 0");
  }

  @Test
  void undecidedFindingPointsAtTheCellItLacks() {
    Finding finding = checkReadReport(Draft.ofZeros(EDITION_2021).set(PENDING, Draft.unreadable()));

    assertThat(finding.place()).contains(PENDING_PLACE);
  }

  @Test
  void undecidedFindingPointsAtTheTotalIfWhatItLacksIsNotThere() {
    Draft draft = Draft.ofZeros(EDITION_2021).set("remedies.reconsideration.upheld", Cell.absent());

    assertThat(checkReadReport(draft).place()).contains(TOTAL_PLACE);
  }

  @Test
  void findingAboutAReportMadeByHandHasNoPlace() {
    Finding finding =
        Draft.ofZeros(EDITION_2021)
            .set(TOTAL, Draft.figure(3))
            .check("REM-SUM", "remedies.reconsideration");

    assertThat(finding.place()).isEmpty();
    assertThat(finding.toString()).startsWith("REM-SUM: remedies.reconsideration: ");
  }

  @Test
  void equalReportsHaveEqualFindings() {
    Draft draft = Draft.ofZeros(EDITION_2019).set("requests.granted.total", 1);

    assertThat(Draft.EQUATIONS.validate(draft.report()).findings())
        .isEqualTo(Draft.EQUATIONS.validate(draft.report()).findings());
  }

  @Test
  void differenceIsUnknownIfASideIs() {
    Draft draft = Draft.ofZeros(EDITION_2021).set(TOTAL, Cell.blank());

    assertThat(draft.check("REM-SUM", "remedies.reconsideration").difference()).isEmpty();
  }

  @Test
  void listsAreCopied() {
    List<AddressedCell> cells = new ArrayList<>();
    Finding finding = finding(cells);
    cells.add(
        new AddressedCell(new CellAddress(RequestRow.GRANTED, Applicant.TOTAL), Draft.figure(1)));

    assertThat(finding.addends()).isEmpty();
    assertThatThrownBy(() -> finding.addends().addAll(cells))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Statement.of("X", Severity.INFO, null, "requests", Message.of("", "")))
        .withMessage("outcome must not be null");
  }

  private static Finding finding(List<AddressedCell> addends) {
    return Statement.of("X", Severity.INFO, Outcome.PASSED, "requests", Message.of("", ""))
        .expecting(BigDecimal.ZERO, addends);
  }

  private static Finding checkReadReport(Draft draft) {
    Sources sources =
        Sources.builder().cell(TOTAL, TOTAL_PLACE).cell(PENDING, PENDING_PLACE).build();
    return Draft.EQUATIONS.validate(draft.report(sources)).findings().stream()
        .filter(f -> f.subject().equals("remedies.reconsideration"))
        .findFirst()
        .orElseThrow();
  }

  private static void assertMessages(Finding finding, String english, String chinese) {
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo(english);
    assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
  }
}
