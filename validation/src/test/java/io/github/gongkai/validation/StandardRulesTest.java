package io.github.gongkai.validation;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static io.github.gongkai.validation.rule.Outcome.FAILED;
import static io.github.gongkai.validation.rule.Outcome.NOT_APPLICABLE;
import static io.github.gongkai.validation.rule.Outcome.PASSED;
import static io.github.gongkai.validation.rule.Outcome.UNDECIDED;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.RemedyRow;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.Unit;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandardRulesTest {

  @Test
  void officialRulesAreThoseOfTheForm() {
    assertThat(StandardRules.official().rules())
        .extracting(Rule::id)
        .containsExactly(
            "REQ-BALANCE",
            "REQ-RESULT-SUM",
            "REQ-ROW-TOTAL",
            "REM-SUM",
            "NUM-INTEGER",
            "NUM-NONNEG");
    assertThat(
            ReportValidator.of(StandardRules.official())
                .validate(Draft.ofZeros(EDITION_2021).report())
                .findings())
        .extracting(Finding::severity)
        .containsOnly(Severity.ERROR);
    assertThat(StandardRules.official().name()).isEqualTo("official");
  }

  @ParameterizedTest
  @CsvSource({"EDITION_2019, 23", "EDITION_2021, 25"})
  void everyRuleIsCheckedOnEverySubject(Edition edition, long rows) {
    List<Finding> findings = Draft.EQUATIONS.validate(Draft.ofZeros(edition).report()).findings();

    assertThat(findings.stream().collect(groupingBy(Finding::rule, counting())))
        .isEqualTo(
            Map.of("REQ-BALANCE", 7L, "REQ-RESULT-SUM", 7L, "REQ-ROW-TOTAL", rows, "REM-SUM", 3L));
    assertThat(findings).extracting(Finding::outcome).containsOnly(PASSED);
  }

  @Test
  void subjectsStandInTheOrderOfTheForm() {
    List<Finding> findings =
        Draft.EQUATIONS.validate(Draft.ofZeros(EDITION_2019).report()).findings();

    assertThat(findings)
        .extracting(Finding::subject)
        .startsWith("requests.naturalPerson", "requests.commercialEnterprise")
        .containsSubsequence("requests.newlyReceived", "requests.other", "requests.carriedForward")
        .endsWith(
            "remedies.reconsideration",
            "remedies.litigationDirect",
            "remedies.litigationAfterReconsideration");
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void nothingIsDecidedAboutAReportWithoutTables(Edition edition) {
    AnnualReport empty = AnnualReport.builder(edition).build();

    assertThat(Draft.EQUATIONS.validate(empty).findings())
        .extracting(Finding::outcome)
        .containsOnly(UNDECIDED);
  }

  @Nested
  class Balance {
    private final Draft draft =
        Draft.ofZeros(EDITION_2021)
            .set("requests.newlyReceived.naturalPerson", 5)
            .set("requests.carriedOver.naturalPerson", 2)
            .set("requests.processedTotal.naturalPerson", 6)
            .set("requests.carriedForward.naturalPerson", 1);

    @Test
    void holds() {
      assertOutcome(PASSED, "7", "7");
    }

    @Test
    void fails() {
      draft.set("requests.carriedForward.naturalPerson", 0);

      Finding finding = assertOutcome(FAILED, "7", "6");
      assertThat(finding.difference()).contains(new BigDecimal("-1"));
      assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void takesBlankAndMarkBesideFiguresForZero() {
      draft.set("requests.carriedOver.naturalPerson", Cell.blank());
      draft.set("requests.carriedForward.naturalPerson", Draft.mark());

      assertOutcome(FAILED, "5", "6");
    }

    @Test
    void needsEveryCell() {
      draft.set("requests.carriedOver.naturalPerson", Cell.absent());

      assertOutcome(UNDECIDED, null, "7");
    }

    @Test
    void needsWhatIsCarriedForward() {
      draft.set("requests.carriedForward.naturalPerson", Draft.unreadable());

      assertOutcome(UNDECIDED, "7", null);
    }

    @Test
    void needsTheTotal() {
      draft.set("requests.processedTotal.naturalPerson", Cell.blank());

      assertOutcome(UNDECIDED, "7", null);
    }

    @Test
    void isUndecidedIfNothingReceivedIsStated() {
      draft.set("requests.newlyReceived.naturalPerson", Cell.blank());
      draft.set("requests.carriedOver.naturalPerson", Cell.blank());

      assertOutcome(UNDECIDED, null, "7");
    }

    @Test
    void isUndecidedInABlankColumn() {
      draft.setAll(a -> a.column() == Applicant.NATURAL_PERSON, Cell.blank());

      assertOutcome(UNDECIDED, null, null);
    }

    @Test
    void doesNotApplyInAColumnOfMarks() {
      draft.setAll(a -> a.column() == Applicant.NATURAL_PERSON, Draft.mark());

      assertOutcome(NOT_APPLICABLE, null, null);
    }

    @Test
    void isUndecidedInAColumnOfMarksAndBlanks() {
      draft.setAll(a -> a.column() == Applicant.NATURAL_PERSON, Draft.mark());
      draft.set("requests.carriedForward.naturalPerson", Cell.blank());

      assertOutcome(UNDECIDED, null, null);
    }

    private Finding assertOutcome(Outcome outcome, String expected, String actual) {
      Finding finding = draft.check("REQ-BALANCE", "requests.naturalPerson");
      assertFacts(finding, outcome, expected, actual);
      assertThat(finding.cells())
          .extracting(c -> c.address().toString())
          .containsExactly(
              "requests.newlyReceived.naturalPerson",
              "requests.carriedOver.naturalPerson",
              "requests.processedTotal.naturalPerson",
              "requests.carriedForward.naturalPerson");
      return finding;
    }
  }

  @Nested
  class ResultSum {
    private final Draft draft =
        Draft.ofZeros(EDITION_2021)
            .set("requests.granted.total", 3)
            .set("requests.other.otherReasons.total", 4)
            .set("requests.processedTotal.total", 7);

    @Test
    void holds() {
      assertOutcome(PASSED, "7", "7");
    }

    @Test
    void fails() {
      draft.set("requests.denied.stateSecret.total", 1);

      assertOutcome(FAILED, "8", "7");
    }

    @ParameterizedTest
    @CsvSource({"EDITION_2019, 19", "EDITION_2021, 21"})
    void addsTheResultsOfTheEdition(Edition edition, int rows) {
      Finding finding = Draft.ofZeros(edition).check("REQ-RESULT-SUM", "requests.total");

      assertThat(finding.addends()).hasSize(rows);
      assertThat(finding.addends().get(0).address())
          .isEqualTo(new CellAddress(RequestRow.GRANTED, Applicant.TOTAL));
      assertThat(finding.stated())
          .extracting(c -> c.address().toString())
          .containsExactly("requests.processedTotal.total");
    }

    @Test
    void takesBlankAndMarkBesideFiguresForZero() {
      draft.set("requests.partiallyGranted.total", Cell.blank());
      draft.set("requests.denied.stateSecret.total", Draft.mark());

      assertOutcome(PASSED, "7", "7");
    }

    @Test
    void needsEveryCell() {
      draft.set("requests.other.feeUnpaid.total", Cell.absent());

      assertOutcome(UNDECIDED, null, "7");
    }

    @Test
    void needsTheTotal() {
      draft.set("requests.processedTotal.total", Draft.mark());

      assertOutcome(UNDECIDED, "7", null);
    }

    @Test
    void holdsIfTheResultsAreBlankAndTheirTotalIsZero() {
      blankResults();
      draft.set("requests.processedTotal.total", 0);

      assertOutcome(PASSED, "0", "0");
    }

    @Test
    void isUndecidedIfOnlyTheTotalIsStated() {
      blankResults();

      assertOutcome(UNDECIDED, null, "7");
    }

    @Test
    void doesNotApplyInAColumnOfMarks() {
      draft.setAll(a -> a.column() == Applicant.TOTAL, Draft.mark());

      assertOutcome(NOT_APPLICABLE, null, null);
    }

    private void blankResults() {
      draft.setAll(
          a -> a.column() == Applicant.TOTAL && a.row() != RequestRow.PROCESSED_TOTAL,
          Cell.blank());
    }

    private void assertOutcome(Outcome outcome, String expected, String actual) {
      assertFacts(draft.check("REQ-RESULT-SUM", "requests.total"), outcome, expected, actual);
    }
  }

  @Nested
  class RowTotal {
    private final Draft draft =
        Draft.ofZeros(EDITION_2019)
            .set("requests.other.naturalPerson", 2)
            .set("requests.other.otherOrganization", 1)
            .set("requests.other.total", 3);

    @Test
    void holds() {
      assertOutcome(PASSED, "3", "3");
    }

    @Test
    void fails() {
      draft.set("requests.other.legalServiceInstitution", 1);

      assertOutcome(FAILED, "4", "3");
    }

    @Test
    void takesBlankAndMarkBesideFiguresForZero() {
      draft.set("requests.other.commercialEnterprise", Cell.blank());
      draft.set("requests.other.otherOrganization", Draft.mark());

      assertOutcome(FAILED, "2", "3");
    }

    @Test
    void needsEveryCell() {
      draft.set("requests.other.researchInstitution", Draft.unreadable());

      assertOutcome(UNDECIDED, null, "3");
    }

    @Test
    void needsTheTotal() {
      draft.set("requests.other.total", Cell.blank());

      assertOutcome(UNDECIDED, "3", null);
    }

    @Test
    void holdsIfTheRowIsBlankAndItsTotalIsZero() {
      blankApplicants(Cell.blank());
      draft.set("requests.other.total", 0);

      assertOutcome(PASSED, "0", "0");
    }

    @Test
    void isUndecidedIfOnlyTheTotalIsStated() {
      blankApplicants(Cell.blank());

      assertOutcome(UNDECIDED, null, "3");
    }

    @Test
    void isUndecidedIfOnlyTheTotalIsThere() {
      blankApplicants(Cell.absent());
      draft.set("requests.other.total", 0);

      assertOutcome(UNDECIDED, null, "0");
    }

    @Test
    void doesNotApplyInARowOfMarks() {
      draft.setAll(a -> a.row() == RequestRow.OTHER, Draft.mark());

      assertOutcome(NOT_APPLICABLE, null, null);
    }

    private void blankApplicants(Cell cell) {
      draft.setAll(a -> a.row() == RequestRow.OTHER && a.column() != Applicant.TOTAL, cell);
    }

    private void assertOutcome(Outcome outcome, String expected, String actual) {
      assertFacts(draft.check("REQ-ROW-TOTAL", "requests.other"), outcome, expected, actual);
    }
  }

  @Nested
  class RemedySum {
    private final Draft draft =
        Draft.ofZeros(EDITION_2021)
            .set("remedies.litigationDirect.upheld", 1)
            .set("remedies.litigationDirect.pending", 2)
            .set("remedies.litigationDirect.total", 3);

    @Test
    void holds() {
      assertOutcome(PASSED, "3", "3");
    }

    @Test
    void fails() {
      draft.set("remedies.litigationDirect.corrected", 2);

      assertOutcome(FAILED, "5", "3");
    }

    @Test
    void needsEveryCell() {
      draft.set("remedies.litigationDirect.otherResult", Cell.absent());

      assertOutcome(UNDECIDED, null, "3");
    }

    @Test
    void needsTheTotal() {
      draft.set("remedies.litigationDirect.total", Cell.blank());

      assertOutcome(UNDECIDED, "3", null);
    }

    @Test
    void isUndecidedInABlankGroup() {
      draft.setAll(a -> a.row() == RemedyRow.LITIGATION_DIRECT, Cell.blank());

      assertOutcome(UNDECIDED, null, null);
    }

    @Test
    void doesNotApplyInAGroupOfMarks() {
      draft.setAll(a -> a.row() == RemedyRow.LITIGATION_DIRECT, Draft.mark());

      assertOutcome(NOT_APPLICABLE, null, null);
    }

    private void assertOutcome(Outcome outcome, String expected, String actual) {
      assertFacts(draft.check("REM-SUM", "remedies.litigationDirect"), outcome, expected, actual);
    }
  }

  /** As published by a city in 2019: 总计 is filled in the four rows of the balance only. */
  @Test
  void columnOfTotalsFilledInFourRowsFailsNothing() {
    Draft draft =
        Draft.ofZeros(EDITION_2019)
            .set("requests.newlyReceived.naturalPerson", 767)
            .set("requests.granted.naturalPerson", 732)
            .set("requests.processedTotal.naturalPerson", 732)
            .set("requests.carriedForward.naturalPerson", 35)
            .setAll(a -> a.column() == Applicant.TOTAL, Cell.blank())
            .set("requests.newlyReceived.total", 767)
            .set("requests.carriedOver.total", 0)
            .set("requests.processedTotal.total", 732)
            .set("requests.carriedForward.total", 35);

    ValidationResult result = Draft.EQUATIONS.validate(draft.report());
    assertThat(result.failed()).isEmpty();
    assertThat(draft.check("REQ-BALANCE", "requests.total").outcome()).isEqualTo(PASSED);
    assertThat(draft.check("REQ-RESULT-SUM", "requests.total").outcome()).isEqualTo(UNDECIDED);
    assertThat(result.findings())
        .filteredOn(f -> f.rule().equals("REQ-ROW-TOTAL") && f.outcome() == PASSED)
        .hasSize(4);
  }

  /** As published by departments in 2023: cells of 0 are left blank, all totals are filled. */
  @Test
  void blankZerosWithFilledTotalsPassEverything() {
    Draft draft = Draft.ofZeros(EDITION_2021);
    draft.setAll(
        a ->
            !a.column().key().equals("total")
                && !(a.table() == FormTable.REQUESTS && a.row() == RequestRow.PROCESSED_TOTAL),
        Cell.blank());

    assertThat(Draft.EQUATIONS.validate(draft.report()).findings())
        .extracting(Finding::outcome)
        .containsOnly(PASSED);
  }

  /** With 法人或其他组织 merged or unfilled, only the column 总计 can be checked. */
  @Test
  void totalsWithoutApplicantsAreCheckedAlone() {
    Draft draft =
        Draft.ofZeros(EDITION_2021)
            .setAll(
                a -> a.table() == FormTable.REQUESTS && a.column() != Applicant.TOTAL, Cell.blank())
            .set("requests.newlyReceived.total", 4)
            .set("requests.granted.total", 3)
            .set("requests.processedTotal.total", 4);

    assertThat(Draft.EQUATIONS.validate(draft.report()).failed())
        .extracting(Finding::rule, Finding::subject)
        .containsExactly(tuple("REQ-RESULT-SUM", "requests.total"));
  }

  @Test
  void figuresAreComparedByValue() {
    Draft draft =
        Draft.ofZeros(EDITION_2021)
            .set("remedies.reconsideration.total", Cell.of(new BigDecimal("0.00"), Unit.CASES));

    assertThat(draft.check("REM-SUM", "remedies.reconsideration").outcome()).isEqualTo(PASSED);
  }

  private static void assertFacts(
      Finding finding, Outcome outcome, String expected, String actual) {
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.expected().map(BigDecimal::toPlainString).orElse(null)).isEqualTo(expected);
    assertThat(finding.actual().map(BigDecimal::toPlainString).orElse(null)).isEqualTo(actual);
  }
}
