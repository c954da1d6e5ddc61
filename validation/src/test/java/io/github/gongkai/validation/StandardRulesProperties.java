package io.github.gongkai.validation;

import static io.github.gongkai.validation.rule.Outcome.FAILED;
import static io.github.gongkai.validation.rule.Outcome.PASSED;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.testing.Reports;
import io.github.gongkai.validation.correction.Localization;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the rules say of reports without, with few and with many gaps. */
class StandardRulesProperties {
  @Property
  void consistentReportPassesEverything(@ForAll("consistent") AnnualReport report) {
    assertThat(check(Draft.of(report))).extracting(Finding::outcome).containsOnly(PASSED);
  }

  @Property
  void blankZerosFailNothing(
      @ForAll("consistent") AnnualReport report,
      @ForAll("empty") Cell empty,
      @ForAll Random random) {
    Draft draft = Draft.of(report);
    report.form().cells().stream()
        .filter(
            a ->
                draft.cell(a).number().filter(n -> n.signum() == 0).isPresent()
                    && random.nextBoolean())
        .forEach(a -> draft.set(a, empty));

    assertThat(names(check(draft), FAILED)).isEmpty();
  }

  @Property
  void blankTotalNeverPasses(
      @ForAll("consistent") AnnualReport report,
      @ForAll("empty") Cell empty,
      @ForAll Random random) {
    Draft draft = Draft.of(report);
    CellAddress total = anyOf(List.copyOf(report.form().totals()), random);
    draft.set(total, empty);

    assertThat(check(draft))
        .filteredOn(f -> !f.stated().isEmpty() && f.stated().get(0).address().equals(total))
        .isNotEmpty()
        .extracting(Finding::outcome)
        .doesNotContain(PASSED, FAILED);
  }

  @Property(tries = 100)
  void correctionsMakeEverythingHold(
      @ForAll("consistent") AnnualReport report, @ForAll Random random) {
    Draft draft = Draft.of(report);
    for (int i = random.nextInt(4); i >= 0; i--) {
      draft.set(anyOf(draft.addresses(), random), Draft.figure(random.nextInt(100)));
    }
    AnnualReport wrong = draft.report();

    Localization where = Draft.EQUATIONS.validate(wrong).localize();
    assertThat(where.corrections())
        .allSatisfy(
            correction ->
                assertThat(Draft.EQUATIONS.validate(correction.applyTo(wrong)).failed()).isEmpty());
  }

  @Property
  void anyCellsGiveOneFindingForEachSubject(
      @ForAll Edition edition, @ForAll @IntRange(max = 100) int share, @ForAll Random random) {
    Draft draft = Draft.ofZeros(edition);
    for (CellAddress address : Form.of(edition).cells()) {
      draft.set(address, random.nextInt(100) < share ? anyCell(random) : Draft.figure(0));
    }

    List<Finding> findings = check(draft);
    assertThat(findings.stream().map(f -> f.rule() + f.subject()).collect(toSet()))
        .hasSameSizeAs(findings)
        .hasSize(14 + Form.of(edition).rows(FormTable.REQUESTS).size() + 3);
    assertThat(findings).allSatisfy(StandardRulesProperties::assertFactsAgree);
  }

  private static void assertFactsAgree(Finding finding) {
    boolean decided = finding.outcome() == PASSED || finding.outcome() == FAILED;
    assertThat(finding.difference().isPresent()).isEqualTo(decided);
    finding
        .difference()
        .ifPresent(d -> assertThat(d.signum() == 0).isEqualTo(finding.outcome() == PASSED));
    assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{", "}").doesNotEndWith(": ");
    assertThat(finding.message(Locale.CHINESE)).doesNotContain("{", "}").doesNotEndWith("：");
  }

  @Provide
  Arbitrary<AnnualReport> consistent() {
    return Arbitraries.of(Edition.class).flatMap(Reports::consistent);
  }

  @Provide
  Arbitrary<Cell> empty() {
    return Arbitraries.of(Cell.blank(), Draft.mark());
  }

  private static Cell anyCell(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Cell.blank();
      case 1 -> Draft.mark();
      case 2 -> Draft.unreadable();
      case 3 -> Cell.absent();
      default -> Draft.figure(random.nextInt(3));
    };
  }

  private static CellAddress anyOf(List<CellAddress> addresses, Random random) {
    return addresses.get(random.nextInt(addresses.size()));
  }

  private static List<Finding> check(Draft draft) {
    return Draft.EQUATIONS.validate(draft.report()).findings();
  }

  private static Set<String> names(List<Finding> findings, Outcome outcome) {
    return findings.stream()
        .filter(f -> f.outcome() == outcome)
        .map(f -> f.rule() + " " + f.subject())
        .collect(toSet());
  }
}
