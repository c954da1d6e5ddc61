package io.github.gongkai.validation.rule;

import static io.github.gongkai.model.Applicant.NATURAL_PERSON;
import static io.github.gongkai.model.Applicant.TOTAL;
import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static io.github.gongkai.model.RequestGroup.OTHER;
import static io.github.gongkai.model.RequestRow.FEE_UNPAID;
import static io.github.gongkai.model.RequestRow.GRANTED;
import static io.github.gongkai.model.RequestRow.NEWLY_RECEIVED;
import static io.github.gongkai.model.RequestRow.PROCESSED_TOTAL;
import static io.github.gongkai.model.RequestRow.STATE_SECRET;
import static io.github.gongkai.validation.rule.Figure.cell;
import static io.github.gongkai.validation.rule.Figure.number;
import static io.github.gongkai.validation.rule.Figure.subtotal;
import static io.github.gongkai.validation.rule.Figure.total;
import static io.github.gongkai.validation.rule.Over.applicants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.Sources;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleTest {

  @Test
  void ruleIsAppliedToEachSubject() {
    Rule rule =
        Rule.named("SHARE")
            .forEach(applicants())
            .require(a -> cell(STATE_SECRET, a).isAtMost(total(PROCESSED_TOTAL, a)))
            .severity(Severity.WARNING)
            .build();

    assertThat(rule.check(Reports.of(report(EDITION_2021, STATE_SECRET, 3, PROCESSED_TOTAL, 2))))
        .hasSize(7)
        .extracting(Finding::subject, Finding::outcome, Finding::severity)
        .contains(
            tuple("requests.naturalPerson", Outcome.FAILED, Severity.WARNING),
            tuple("requests.total", Outcome.UNDECIDED, Severity.WARNING));
  }

  @Test
  void subtotalIsThatOfTheEditionsRows() {
    assertThat(subtotal(OTHER, TOTAL).in(Reports.of(zeros(EDITION_2019))))
        .contains(BigDecimal.ZERO);
    assertThat(subtotal(OTHER, TOTAL).cells(Reports.of(zeros(EDITION_2019)))).hasSize(1);
    assertThat(subtotal(OTHER, TOTAL).cells(Reports.of(zeros(EDITION_2021)))).hasSize(3);
  }

  @Test
  void ruleThatDoesNotApplyIsNotChecked() {
    AnnualReport report = report(EDITION_2021, GRANTED, 3, NEWLY_RECEIVED, 9);
    Rule relation =
        Rule.named("X")
            .require(cell(GRANTED, NATURAL_PERSON).isEqualTo(number(1)))
            .onlyIf(r -> r.header().year().isPresent())
            .build();
    Rule test = Rule.named("X").require(r -> false).onlyIf(r -> false).build();

    assertThat(List.of(relation, test))
        .flatMap(rule -> rule.check(Reports.of(report)))
        .extracting(Finding::outcome, f -> f.message(Locale.ENGLISH))
        .containsExactly(
            tuple(
                Outcome.NOT_APPLICABLE,
                "report: not applicable: requests.granted.naturalPerson = 1"),
            tuple(Outcome.NOT_APPLICABLE, "report: not applicable"));
  }

  @Test
  void testKnowsThePlaceOfItsSubject() {
    CellAddress granted = new CellAddress(GRANTED, NATURAL_PERSON);
    Place place = new Place(7, 3, 120, "3");
    AnnualReport report =
        report(EDITION_2021, GRANTED, 3, NEWLY_RECEIVED, 9).toBuilder()
            .sources(Sources.builder().cell(granted, place).build())
            .build();

    assertThat(placeOf(Over.cells(granted::equals), report)).contains(place);
    assertThat(placeOf(Over.rows(List.of(GRANTED)), report)).contains(place);
    assertThat(placeOf(Over.rows(List.of(NEWLY_RECEIVED)), report)).isEmpty();
    assertThat(placeOf(Over.of(List.of("office"), office -> office), report)).isEmpty();
  }

  private static <T> Optional<Place> placeOf(Over<T> over, AnnualReport report) {
    Rule rule = Rule.named("X").forEach(over).require((r, subject) -> false).build();
    return rule.check(Reports.of(report)).get(0).place();
  }

  @Test
  void findingGivesItsFacts() {
    Finding finding =
        check(
            Rule.named("X")
                .require(
                    cell(GRANTED, NATURAL_PERSON)
                        .plus(number(1))
                        .isEqualTo(cell(NEWLY_RECEIVED, NATURAL_PERSON))),
            report(EDITION_2021, GRANTED, 3, NEWLY_RECEIVED, 9));

    assertThat(finding.actual()).contains(BigDecimal.valueOf(4));
    assertThat(finding.expected()).contains(BigDecimal.valueOf(9));
    assertThat(finding.difference()).contains(BigDecimal.valueOf(-5));
    assertThat(finding.cells())
        .extracting(c -> c.address().toString())
        .containsExactly("requests.newlyReceived.naturalPerson", "requests.granted.naturalPerson");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("report: granted + 1 is 4, expected newlyReceived: 9");
  }

  @Test
  void comparisonsHoldOnTheirBoundary() {
    AnnualReport report = report(EDITION_2021, GRANTED, 3, NEWLY_RECEIVED, 9);
    Figure three = cell(GRANTED, NATURAL_PERSON);

    assertThat(outcome(three.isAtMost(number(3)), report)).isEqualTo(Outcome.PASSED);
    assertThat(outcome(three.isAtMost(number(2)), report)).isEqualTo(Outcome.FAILED);
    assertThat(outcome(three.isAtLeast(number(3)), report)).isEqualTo(Outcome.PASSED);
    assertThat(outcome(three.isAtLeast(number(4)), report)).isEqualTo(Outcome.FAILED);
    assertThat(outcome(three.isNotEqualTo(number(3)), report)).isEqualTo(Outcome.FAILED);
    assertThat(outcome(three.isNotEqualTo(number(4)), report)).isEqualTo(Outcome.PASSED);
    assertThat(outcome(three.isEqualTo(number(4)).within(BigDecimal.ONE), report))
        .isEqualTo(Outcome.PASSED);
    assertThat(outcome(three.isEqualTo(number(5)).within(BigDecimal.ONE), report))
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void decimalsAreExact() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2021)
            .cell(address(GRANTED), figure("0.1"))
            .cell(address(NEWLY_RECEIVED), figure("0.2"))
            .cell(address(PROCESSED_TOTAL), figure("0.3"))
            .build();

    assertThat(
            outcome(
                cell(PROCESSED_TOTAL, NATURAL_PERSON)
                    .isEqualTo(
                        cell(GRANTED, NATURAL_PERSON).plus(cell(NEWLY_RECEIVED, NATURAL_PERSON))),
                report))
        .isEqualTo(Outcome.PASSED);
    assertThat(outcome(cell(GRANTED, NATURAL_PERSON).isWhole(), report)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void figuresTooLongForAMachineWordAreExact() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2021)
            .cell(address(GRANTED), figure("9".repeat(40)))
            .cell(address(NEWLY_RECEIVED), figure("9".repeat(39) + "8"))
            .build();

    assertThat(
            outcome(
                cell(GRANTED, NATURAL_PERSON).isEqualTo(cell(NEWLY_RECEIVED, NATURAL_PERSON)),
                report))
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void fractionIsToldWithoutAFigureToExpect() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2021).cell(address(GRANTED), figure("2.5")).build();
    Finding finding =
        check(Rule.named("X").require(cell(GRANTED, NATURAL_PERSON).isWhole()), report);

    assertThat(finding.expected()).isEmpty();
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("report: is 2.5, expected a whole number");
  }

  @Test
  void numbersBeyondAMachineWordAreCompared() {
    AnnualReport report = report(EDITION_2021, GRANTED, 0, NEWLY_RECEIVED, 0);

    assertThat(
            outcome(
                cell(GRANTED, NATURAL_PERSON)
                    .isAtMost(number(new BigDecimal("1" + "0".repeat(19)))),
                report))
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  void conditionDecidesWhetherARelationApplies() {
    Relation relation =
        cell(GRANTED, NATURAL_PERSON)
            .isEqualTo(number(1))
            .when(cell(NEWLY_RECEIVED, NATURAL_PERSON).isNotEqualTo(number(0)));

    assertThat(outcome(relation, report(EDITION_2021, GRANTED, 3, NEWLY_RECEIVED, 0)))
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(outcome(relation, report(EDITION_2021, GRANTED, 3, NEWLY_RECEIVED, 2)))
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void blankIsZeroBesideFiguresUnlessItIsUnknown() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2021)
            .cell(address(GRANTED), Cell.blank())
            .cell(address(NEWLY_RECEIVED), figure("4"))
            .cell(address(PROCESSED_TOTAL), figure("4"))
            .build();
    Relation relation =
        cell(PROCESSED_TOTAL, NATURAL_PERSON)
            .isEqualTo(cell(GRANTED, NATURAL_PERSON).plus(cell(NEWLY_RECEIVED, NATURAL_PERSON)));

    assertThat(check(Rule.named("X").require(relation).blankAsZero(), report).outcome())
        .isEqualTo(Outcome.PASSED);
    assertThat(check(Rule.named("X").require(relation).blankUndecided(), report).outcome())
        .isEqualTo(Outcome.UNDECIDED);
  }

  @Test
  void nothingIsSaidOfBlanksAlone() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2021).cell(address(GRANTED), Cell.blank()).build();

    assertThat(outcome(cell(GRANTED, NATURAL_PERSON).isAtLeast(number(0)), report))
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(outcome(total(GRANTED, NATURAL_PERSON).isAtLeast(number(0)), report))
        .isEqualTo(Outcome.UNDECIDED);
  }

  @Test
  void editionGuardLeavesOtherReportsAlone() {
    Rule rule =
        Rule.named("FEE")
            .require(cell(FEE_UNPAID, TOTAL).isEqualTo(number(0)))
            .only(EDITION_2021)
            .build();

    assertThat(rule.check(Reports.of(AnnualReport.builder(EDITION_2019).build()))).isEmpty();
    assertThat(rule.check(Reports.of(AnnualReport.builder(EDITION_2021).build()))).hasSize(1);
  }

  @Test
  void cellThatAnEditionLacksFailsWhenTheRuleIsBuilt() {
    RuleBuilder<String> rule =
        Rule.named("FEE").require(cell(FEE_UNPAID, TOTAL).isEqualTo(number(0)));

    assertThatIllegalArgumentException()
        .isThrownBy(rule::build)
        .withMessageContaining("requests.other.feeUnpaid.total")
        .withMessageContaining("FEE");
  }

  @Test
  void ruleWithoutARequirementFailsWhenItIsBuilt() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Rule.named("NONE").forEach(applicants()).build())
        .withMessage("rule requires nothing: NONE");
  }

  @Test
  void ruleForNoEditionFailsWhenItIsBuilt() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Rule.named("NONE")
                    .require(cell(GRANTED, TOTAL).isWhole())
                    .only(EDITION_2019)
                    .only(EDITION_2021)
                    .build())
        .withMessage("rule is for no edition: NONE");
  }

  @Test
  void misuseFailsWhenTheRuleIsBuilt() {
    RuleBuilder<Applicant> rule =
        Rule.named("X").forEach(applicants()).require(a -> cell(GRANTED, a).isAtLeast(number(0)));

    assertThatNullPointerException()
        .isThrownBy(() -> rule.severity(a -> nothing()).build())
        .withMessage("severity of rule X must not be null: requests.naturalPerson");
    assertThatNullPointerException()
        .isThrownBy(() -> Rule.named("X").forEach(applicants()).require(a -> nothing()).build())
        .withMessage("relation of rule X must not be null");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Rule.named("X")
                    .forEach(Over.of(List.<String>of(), key -> key))
                    .require((report, subject) -> true)
                    .build())
        .withMessage("rule has no subjects: X");
  }

  @Test
  void placeholdersOfMessagesAreKnown() {
    RuleBuilder<String> ofFigures =
        Rule.named("X").require(cell(GRANTED, TOTAL).isAtLeast(number(0)));
    RuleBuilder<String> ofTest = Rule.named("X").require(report -> true);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofFigures.message("{actual}", "{actaul} of {subject}").build())
        .withMessage("message of rule X has an unknown placeholder: {actaul}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofTest.message("{expected}", "wrong").build())
        .withMessage("message of rule X has an unknown placeholder: {expected}");
    assertThat(ofTest.message("{subject}", "{subject}, a {} or { }").build().id()).isEqualTo("X");
  }

  @Test
  void idIsNotBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.named(" "))
        .withMessage("id must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.of("", reports -> List.of()))
        .withMessage("id must not be blank");
  }

  @Test
  void relationHasOneCondition() {
    Relation positive = cell(GRANTED, TOTAL).isAtLeast(number(1));

    assertThatIllegalStateException()
        .isThrownBy(() -> positive.when(positive).when(positive))
        .withMessage("relation has a condition already");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  @Test
  void ruleMayBeATest() {
    Rule rule =
        Rule.named("AGENCY")
            .require(report -> report.header().agency().isPresent())
            .severity(Severity.INFO)
            .message("未写明机关", "no agency")
            .build();
    Finding finding = rule.check(Reports.of(AnnualReport.builder(EDITION_2021).build())).get(0);

    assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("no agency");
    assertThat(finding.message(Locale.CHINESE)).isEqualTo("未写明机关");
  }

  @Test
  void messageOfARuleNamesFacts() {
    Finding finding =
        check(
            Rule.named("X")
                .require(cell(GRANTED, NATURAL_PERSON).isEqualTo(number(1)))
                .message("{subject}：{actual}", "{actual} for {expected}, {difference} too many"),
            report(EDITION_2021, GRANTED, 3, NEWLY_RECEIVED, 9));

    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("3 for 1, 2 too many");
    assertThat(finding.message(Locale.CHINESE)).isEqualTo("report：3");
  }

  @Test
  void ruleAboutTheYearBeforeFindsNothingWithoutIt() {
    Rule rule =
        Rule.named("X")
            .require(
                cell(GRANTED, NATURAL_PERSON).isEqualTo(cell(GRANTED, NATURAL_PERSON).lastYear()))
            .build();
    AnnualReport report = report(EDITION_2021, GRANTED, 3, NEWLY_RECEIVED, 9);
    AnnualReport before = report(EDITION_2019, GRANTED, 4, NEWLY_RECEIVED, 9);

    assertThat(rule.check(Reports.of(report))).isEmpty();
    assertThat(rule.check(Reports.of(report).withLastYear(before)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
              assertThat(finding.message(Locale.ENGLISH))
                  .isEqualTo(
                      "report: requests.granted.naturalPerson is 3,"
                          + " expected last year's requests.granted.naturalPerson: 4");
            });
  }

  @Test
  void subtotalOfTheYearBeforeIsThatOfItsEdition() {
    Rule rule =
        Rule.named("X")
            .require(subtotal(OTHER, TOTAL).isEqualTo(subtotal(OTHER, TOTAL).lastYear()))
            .build();
    AnnualReport before =
        zeros(EDITION_2019).toBuilder()
            .cell(new CellAddress(RequestRow.OTHER, TOTAL), figure("2"))
            .build();
    AnnualReport report =
        zeros(EDITION_2021).toBuilder()
            .cell(new CellAddress(FEE_UNPAID, TOTAL), figure("3"))
            .build();

    assertThat(rule.check(Reports.of(report).withLastYear(before)))
        .extracting(Finding::outcome, f -> f.expected().orElseThrow(), f -> f.addends().size())
        .containsExactly(tuple(Outcome.FAILED, BigDecimal.valueOf(2), 1));
    assertThat(rule.check(Reports.of(report).withLastYear(report)))
        .extracting(Finding::outcome, f -> f.addends().size())
        .containsExactly(tuple(Outcome.PASSED, 3));
  }

  private static Outcome outcome(Relation relation, AnnualReport report) {
    return check(Rule.named("X").require(relation), report).outcome();
  }

  private static Finding check(RuleBuilder<String> rule, AnnualReport report) {
    List<Finding> findings = rule.build().check(Reports.of(report));
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static AnnualReport report(
      Edition edition, RequestRow row, int figure, RequestRow other, int otherFigure) {
    return AnnualReport.builder(edition)
        .cell(address(row), figure(Integer.toString(figure)))
        .cell(address(other), figure(Integer.toString(otherFigure)))
        .cell(address(STATE_SECRET), figure(row == STATE_SECRET ? "" + figure : "0"))
        .build();
  }

  private static AnnualReport zeros(Edition edition) {
    AnnualReport.Builder report = AnnualReport.builder(edition);
    Form.of(edition).cells().forEach(address -> report.cell(address, figure("0")));
    return report.build();
  }

  private static CellAddress address(RequestRow row) {
    return new CellAddress(row, NATURAL_PERSON);
  }

  private static Cell figure(String figure) {
    return Cell.of(new BigDecimal(figure), Unit.CASES);
  }
}
