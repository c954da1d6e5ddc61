package io.github.gongkai.validation;

import static io.github.gongkai.validation.rule.Outcome.FAILED;
import static io.github.gongkai.validation.rule.Outcome.PASSED;
import static io.github.gongkai.validation.rule.Outcome.UNDECIDED;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.validation.correction.Localization;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** A consistent report fails nothing; a wrong cell breaks exactly the relations that contain it. */
class StandardRulesProperties {
  private static final Set<String> BALANCE =
      Set.of("newlyReceived", "carriedOver", "processedTotal", "carriedForward");
  private static final Set<String> NO_RESULT =
      Set.of("newlyReceived", "carriedOver", "carriedForward");

  @Property
  void consistentReportPassesEverything(
      @ForAll Edition edition, @ForAll("figures") List<Integer> figures) {
    assertThat(check(consistent(edition, figures)))
        .extracting(Finding::outcome)
        .containsOnly(PASSED);
  }

  @Property(tries = 1000)
  void changedCellBreaksExactlyItsRelations(
      @ForAll Edition edition,
      @ForAll("figures") List<Integer> figures,
      @ForAll("changes") int change,
      @ForAll Random random) {
    Draft draft = consistent(edition, figures);
    CellAddress address = anyOf(Form.of(edition).cells(), random);
    long figure = draft.cell(address).number().orElseThrow().longValueExact();
    draft.set(address, Draft.figure(figure + change));

    assertThat(names(check(draft), FAILED)).isEqualTo(relationsOf(address));
    assertThat(names(check(draft), UNDECIDED)).isEmpty();
  }

  @Property(tries = 1000)
  void lostCellLeavesExactlyItsRelationsUndecided(
      @ForAll Edition edition,
      @ForAll("figures") List<Integer> figures,
      @ForAll("lost") Cell lost,
      @ForAll Random random) {
    Draft draft = consistent(edition, figures);
    CellAddress address = anyOf(Form.of(edition).cells(), random);
    draft.set(address, lost);

    assertThat(names(check(draft), UNDECIDED)).isEqualTo(relationsOf(address));
    assertThat(names(check(draft), FAILED)).isEmpty();
  }

  @Property
  void blankZerosFailNothing(
      @ForAll Edition edition,
      @ForAll("figures") List<Integer> figures,
      @ForAll("empty") Cell empty,
      @ForAll Random random) {
    Draft draft = consistent(edition, figures);
    Form.of(edition).cells().stream()
        .filter(a -> draft.cell(a).equals(Draft.figure(0)) && random.nextBoolean())
        .forEach(a -> draft.set(a, empty));

    assertThat(names(check(draft), FAILED)).isEmpty();
  }

  @Property
  void blankTotalNeverPasses(
      @ForAll Edition edition,
      @ForAll("figures") List<Integer> figures,
      @ForAll("empty") Cell empty,
      @ForAll Random random) {
    Draft draft = consistent(edition, figures);
    CellAddress total = anyOf(totals(edition), random);
    draft.set(total, empty);

    assertThat(check(draft))
        .filteredOn(f -> !f.stated().isEmpty() && f.stated().get(0).address().equals(total))
        .isNotEmpty()
        .extracting(Finding::outcome)
        .doesNotContain(PASSED, FAILED);
  }

  @Property(tries = 100)
  void correctionsMakeEverythingHold(
      @ForAll Edition edition, @ForAll("figures") List<Integer> figures, @ForAll Random random) {
    Draft draft = consistent(edition, figures);
    for (int i = random.nextInt(4); i >= 0; i--) {
      draft.set(anyOf(draft.addresses(), random), Draft.figure(random.nextInt(100)));
    }
    AnnualReport report = draft.report();

    Localization where = Draft.EQUATIONS.validate(report).localize();
    assertThat(where.corrections())
        .allSatisfy(
            correction ->
                assertThat(Draft.EQUATIONS.validate(correction.applyTo(report)).failed())
                    .isEmpty());
  }

  private static List<CellAddress> totals(Edition edition) {
    return Form.of(edition).cells().stream()
        .filter(a -> a.column() == Applicant.TOTAL || a.column() == RemedyOutcome.TOTAL)
        .toList();
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

  /** Enough figures for the cells of any edition that are no sums. */
  @Provide
  Arbitrary<List<Integer>> figures() {
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0)),
            Tuple.of(1, Arbitraries.integers().between(0, 12_000_000)))
        .list()
        .ofSize(6 * 23 + 3 * 4);
  }

  @Provide
  Arbitrary<Integer> changes() {
    return Arbitraries.integers().between(-1000, 1000).filter(change -> change != 0);
  }

  @Provide
  Arbitrary<Cell> lost() {
    return Arbitraries.of(Cell.absent(), Draft.unreadable());
  }

  @Provide
  Arbitrary<Cell> empty() {
    return Arbitraries.of(Cell.blank(), Draft.mark());
  }

  /** Fills the cells that are no sums with {@code figures}, and the others with their sums. */
  private static Draft consistent(Edition edition, List<Integer> figures) {
    return new Accounts(edition, figures.iterator()).draft();
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

  /** The relations of the form that contain the cell, told by its address alone. */
  private static Set<String> relationsOf(CellAddress address) {
    String row = address.row().key();
    Set<String> relations = new HashSet<>();
    if (address.table() == FormTable.REMEDIES) {
      relations.add("REM-SUM remedies." + row);
    }
    if (address.table() == FormTable.REQUESTS) {
      relations.add("REQ-ROW-TOTAL requests." + row);
      if (BALANCE.contains(row)) {
        relations.add("REQ-BALANCE requests." + address.column().key());
      }
      if (!NO_RESULT.contains(row)) {
        relations.add("REQ-RESULT-SUM requests." + address.column().key());
      }
    }
    return relations;
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
