package io.github.gongkai.validation.correction;

import static io.github.gongkai.model.Applicant.COMMERCIAL_ENTERPRISE;
import static io.github.gongkai.model.Applicant.LEGAL_SERVICE_INSTITUTION;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Unit;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.StandardRules;
import io.github.gongkai.validation.rule.RuleSet;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizationTest {
  private static final ReportValidator OFFICIAL = ReportValidator.of(StandardRules.official());
  private static final Form FORM = Form.of(EDITION_2021);

  @Test
  void consistentReportNeedsNoCorrection() {
    assertThat(localize(report())).isEqualTo(new Localization(List.of(), false, true));
  }

  @Test
  void cellInTwoFailedRelationsIsTheOneToChange() {
    Localization found =
        localize(report("requests.granted.naturalPerson", 21, "requests.granted.total", 12));

    assertThat(found.isUnique()).isTrue();
    assertThat(found.corrections()).hasSize(1);
    assertThat(found.corrections().get(0).changes())
        .containsExactly(
            new Change(
                address("requests.granted.naturalPerson"),
                cell(21),
                BigDecimal.valueOf(12),
                Likeness.DIGITS_SWAPPED));
  }

  @Test
  void cellOfOneRelationIsOneOfSeveral() {
    Localization found =
        localize(
            report(
                "remedies.reconsideration.upheld", 3,
                "remedies.reconsideration.corrected", 15,
                "remedies.reconsideration.total", 54));

    assertThat(found.isUnique()).isFalse();
    assertThat(texts(found))
        .startsWith("[remedies.reconsideration.upheld: 3 -> 39]")
        .contains(
            "[remedies.reconsideration.corrected: 15 -> 51]",
            "[remedies.reconsideration.total: 54 -> 18]");
  }

  @Test
  void errorsInTablesApartAreCorrectedTogether() {
    Localization found =
        localize(
            report(
                "requests.granted.naturalPerson", 13,
                "requests.granted.total", 12,
                "remedies.litigationDirect.upheld", 0,
                "remedies.litigationDirect.total", 7));

    assertThat(texts(found))
        .contains(
            "[requests.granted.naturalPerson: 13 -> 12, remedies.litigationDirect.total: 7 -> 0]");
  }

  @Test
  void changesAreInTheOrderOfTheForm() {
    RuleSet remediesFirst =
        RuleSet.builder("remediesFirst")
            .rule(StandardRules.official().rule("REM-SUM").orElseThrow())
            .include(
                RuleSet.builder("rest")
                    .include(StandardRules.official())
                    .without("REM-SUM")
                    .build())
            .build();
    AnnualReport report =
        report(
            "requests.granted.naturalPerson", 21,
            "requests.granted.total", 12,
            "remedies.reconsideration.total", 54);

    assertThat(ReportValidator.of(remediesFirst).validate(report).localize().corrections())
        .isNotEmpty()
        .allSatisfy(
            correction ->
                assertThat(correction.changes())
                    .extracting(change -> FORM.indexOf(change.address()))
                    .isSorted());
  }

  @Test
  void blankMayHaveToBeANumber() {
    AnnualReport report =
        with(report("requests.granted.total", 12), "requests.granted.naturalPerson", Cell.blank());

    assertThat(localize(report).corrections().get(0).changes())
        .containsExactly(
            new Change(
                address("requests.granted.naturalPerson"),
                Cell.blank(),
                BigDecimal.valueOf(12),
                Likeness.BLANK));
  }

  @Test
  void unreadableCellIsLeftAlone() {
    AnnualReport report =
        with(
            report("requests.granted.total", 12),
            "requests.granted.naturalPerson",
            new Cell.Unreadable("1?"));

    assertThat(texts(localize(report))).noneMatch(text -> text.contains("granted.naturalPerson"));
  }

  @Test
  void correctedReportHoldsAndKeepsAllElse() {
    AnnualReport wrong = report("requests.granted.naturalPerson", 21, "requests.granted.total", 12);

    AnnualReport corrected = localize(wrong).corrections().get(0).applyTo(wrong);

    assertThat(corrected).isEqualTo(report("requests.granted.total", 12));
    assertThat(OFFICIAL.validate(corrected).failed()).isEmpty();
  }

  /** 1 request received, processed and carried forward, but without a result. */
  @Test
  void figuresThatAgreeAreNotSurelyWrong() {
    AnnualReport.Builder report = AnnualReport.builder(EDITION_2021);
    FORM.cells().forEach(address -> report.cell(address, cell(0)));
    for (String row : List.of("newlyReceived", "processedTotal", "carriedForward")) {
      report.cell(address("requests." + row + ".naturalPerson"), cell(1));
      report.cell(address("requests." + row + ".total"), cell(1));
    }
    Localization found = localize(report.build());

    assertThat(texts(found))
        .containsExactly(
            "[requests.processedTotal.naturalPerson: 1 -> 0, requests.processedTotal.total: 1 -> 0]");
    assertThat(found.isUnique()).isFalse();
    assertThat(found.isComplete()).isTrue();
  }

  @Test
  void figureInTheWrongColumnGoesBack() {
    Localization found =
        localize(
            report(
                "requests.granted.naturalPerson", 0, "requests.granted.commercialEnterprise", 12));

    assertThat(found.corrections().get(0).changes())
        .extracting(Change::toString, Change::likeness)
        .containsExactly(
            tuple("requests.granted.naturalPerson: 0 -> 12", Likeness.EXCHANGED),
            tuple("requests.granted.commercialEnterprise: 12 -> 0", Likeness.EXCHANGED));
    assertThat(found.isUnique()).isFalse();
  }

  @Test
  void answerThatNeedsANegativeFigureIsNone() {
    Localization found =
        localize(report("remedies.reconsideration.upheld", 3, "remedies.reconsideration.total", 2));

    assertThat(texts(found))
        .containsExactly(
            "[remedies.reconsideration.upheld: 3 -> 2]",
            "[remedies.reconsideration.total: 2 -> 3]");
  }

  @Test
  void moreErrorsThanAreLookedForGiveNoAnswer() {
    assertThat(localize(wrongInDifferentRowsAndColumns(4)).corrections()).isNotEmpty();
    assertThat(localize(wrongInDifferentRowsAndColumns(5)))
        .isEqualTo(new Localization(List.of(), false, false));
  }

  /** Without totals of rows, any of the results may be what four columns lack. */
  @Test
  void searchEndsWhereVeryManySetsAreAsGood() {
    AnnualReport.Builder report = report().toBuilder();
    FORM.cells().stream()
        .filter(address -> address.toString().matches("requests\\..*\\.total"))
        .forEach(address -> report.cell(address, Cell.blank()));
    for (String row : List.of("newlyReceived", "processedTotal")) {
      for (Applicant applicant : EnumSet.range(COMMERCIAL_ENTERPRISE, LEGAL_SERVICE_INSTITUTION)) {
        report.cell(address("requests." + row + "." + applicant.key()), cell(5));
      }
    }
    report.cell(address("requests.newlyReceived.total"), cell(32));
    Localization found = localize(report.build());

    assertThat(found.corrections())
        .hasSize(10)
        .allSatisfy(correction -> assertThat(correction.changes()).hasSize(4));
    assertThat(found.isUnique()).isFalse();
    assertThat(found.isComplete()).isFalse();
  }

  private static AnnualReport wrongInDifferentRowsAndColumns(int errors) {
    List<String> cells =
        List.of(
            "granted.naturalPerson",
            "partiallyGranted.commercialEnterprise",
            "denied.stateSecret.researchInstitution",
            "denied.prohibitedByLaw.publicWelfareOrganization",
            "denied.thirdPartyRights.legalServiceInstitution");
    AnnualReport.Builder report = report().toBuilder();
    for (int i = 0; i < errors; i++) {
      report.cell(address("requests." + cells.get(i)), cell(1000 << i));
    }
    return report.build();
  }

  @Test
  void errorsInTablesApartAreEachAsManyAsAreLookedFor() {
    AnnualReport report =
        wrongInDifferentRowsAndColumns(4).toBuilder()
            .cell(address("remedies.litigationDirect.total"), cell(7))
            .build();

    assertThat(localize(report).corrections())
        .hasSize(5)
        .allSatisfy(correction -> assertThat(correction.changes()).hasSize(5));
  }

  @Test
  void bothErrorsOfOneRowAreFound() {
    assertThat(
            texts(
                localize(
                    report(
                        "requests.granted.naturalPerson", 21,
                        "requests.granted.commercialEnterprise", 5))))
        .containsExactly(
            "[requests.granted.naturalPerson: 21 -> 12, "
                + "requests.granted.commercialEnterprise: 5 -> 0]");
  }

  @Test
  void anyFiguresGiveCorrectionsThatHold() {
    for (int seed = 0; seed < 200; seed++) {
      AnnualReport report = anyFigures(new Random(seed));
      for (Correction correction : localize(report).corrections()) {
        AnnualReport corrected = correction.applyTo(report);
        assertThat(OFFICIAL.validate(corrected).findings())
            .flatExtracting(f -> Equality.of(f, corrected).stream().toList())
            .allMatch(Equality::holds);
      }
    }
  }

  /** Tables mostly of zeros, with cells of all kinds among them. */
  private static AnnualReport anyFigures(Random random) {
    AnnualReport.Builder report = AnnualReport.builder(EDITION_2021);
    int share = random.nextInt(100);
    for (CellAddress address : FORM.cells()) {
      Cell any =
          switch (random.nextInt(5)) {
            case 0 -> Cell.blank();
            case 1 -> new Cell.NotApplicable("/");
            case 2 -> new Cell.Unreadable("1?");
            case 3 -> Cell.absent();
            default -> cell(random.nextInt(9) - 2);
          };
      report.cell(address, random.nextInt(100) < share ? any : cell(0));
    }
    return report.build();
  }

  @ParameterizedTest
  @CsvSource({
    "12, 21, DIGITS_SWAPPED",
    "12, 152, DIGIT_LOST",
    "152, 12, DIGIT_ADDED",
    "172, 152, DIGIT_WRONG",
    "11, 1, DIGIT_ADDED",
    "5, 7, OTHER",
    "12, 34, OTHER",
    "-5, 5, SIGN",
    "-5, 6, OTHER"
  })
  void slipsAreKnownByTheirDigits(String wrong, String right, Likeness likeness) {
    assertThat(Likeness.ofDigits(wrong, right)).isEqualTo(likeness);
  }

  @ParameterizedTest
  @CsvSource({"1, 500, 0.99, 0.99", "2, 500, 0.90, 0.97"})
  void plantedErrorsAreFound(int errors, int tries, double first, double amongThree) {
    assertThat(rate(errors, tries, 1)).isGreaterThanOrEqualTo(first);
    assertThat(rate(errors, tries, 3)).isGreaterThanOrEqualTo(amongThree);
  }

  @Test
  void threeErrorsGiveNoFalseCertainty() {
    IntPredicate isFalselyCertain =
        seed -> {
          Planting planting = planted(seed, 3);
          Localization found = localize(planting.report());
          return found.isUnique() && !planting.isUndoneBy(found.corrections().get(0));
        };
    assertThat(IntStream.range(0, 500).filter(isFalselyCertain)).isEmpty();
  }

  private static double rate(int errors, int tries, int most) {
    IntPredicate isFound =
        seed -> {
          Planting planting = planted(seed, errors);
          return localize(planting.report()).corrections().stream()
              .limit(most)
              .anyMatch(planting::isUndoneBy);
        };
    return IntStream.range(0, tries).filter(isFound).count() / (double) tries;
  }

  private static Planting planted(int seed, int errors) {
    Planting planting = new Planting(new Random(seed));
    for (int i = 0; i < errors; i++) {
      planting.plant();
    }
    return planting;
  }

  private static Localization localize(AnnualReport report) {
    return OFFICIAL.validate(report).localize();
  }

  private static List<String> texts(Localization found) {
    return found.corrections().stream().map(c -> c.changes().toString()).toList();
  }

  /** A report in which 12 requests of natural persons were received and granted, and some cells. */
  private static AnnualReport report(Object... cells) {
    AnnualReport.Builder report = AnnualReport.builder(EDITION_2021);
    FORM.cells().forEach(address -> report.cell(address, cell(0)));
    for (String row : List.of("newlyReceived", "granted", "processedTotal")) {
      report.cell(address("requests." + row + ".naturalPerson"), cell(12));
      report.cell(address("requests." + row + ".total"), cell(12));
    }
    for (int i = 0; i < cells.length; i += 2) {
      report.cell(address((String) cells[i]), cell((Integer) cells[i + 1]));
    }
    return report.build();
  }

  private static AnnualReport with(AnnualReport report, String name, Cell cell) {
    return report.toBuilder().cell(address(name), cell).build();
  }

  private static CellAddress address(String name) {
    return FORM.find(name).orElseThrow();
  }

  private static Cell cell(long figure) {
    return Cell.of(BigDecimal.valueOf(figure), Unit.CASES);
  }
}
