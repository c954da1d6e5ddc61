package io.github.gongkai.laws;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.StandardRules;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A consistent report fails no rule; one changed cell fails exactly the relations it is in. */
class AccountingProperties {
  private static final Set<String> BALANCE =
      Set.of("newlyReceived", "carriedOver", "processedTotal", "carriedForward");
  private static final Set<String> NO_RESULT =
      Set.of("newlyReceived", "carriedOver", "carriedForward");
  private static final ReportValidator RELATIONS =
      ReportValidator.of(
          RuleSet.builder("relations")
              .include(StandardRules.official())
              .without("NUM-INTEGER")
              .without("NUM-NONNEG")
              .build());

  @Property
  void consistentReportFailsNoRule(@ForAll("consistent") AnnualReport report) {
    assertThat(ReportValidator.standard().validate(report).failed()).isEmpty();
  }

  @Property
  void changedCellFailsExactlyItsRelations(
      @ForAll("consistent") AnnualReport report,
      @ForAll @IntRange(max = 1 << 20) int index,
      @ForAll @IntRange(min = 1, max = 5_000) int by) {
    AddressedCell cell = report.cells().get(index % report.cells().size());
    long figure = cell.cell().number().orElseThrow().longValue();
    AnnualReport changed = report.with(cell.address(), figure + by);
    assertThat(relations(Outcome.FAILED, changed)).isEqualTo(relationsOf(cell.address()));
    assertThat(relations(Outcome.UNDECIDED, changed)).isEmpty();
  }

  @Property
  void lostCellLeavesExactlyItsRelationsUndecided(
      @ForAll("consistent") AnnualReport report, @ForAll @IntRange(max = 1 << 20) int index) {
    CellAddress address = report.form().cells().get(index % report.cells().size());
    for (Cell lost : List.of(Cell.absent(), new Cell.Unreadable("1O"))) {
      AnnualReport changed = report.with(address, lost);
      assertThat(relations(Outcome.UNDECIDED, changed)).isEqualTo(relationsOf(address));
      assertThat(relations(Outcome.FAILED, changed)).isEmpty();
    }
  }

  private static Set<String> relations(Outcome outcome, AnnualReport report) {
    return RELATIONS.validate(report).findings().stream()
        .filter(finding -> finding.outcome() == outcome)
        .map(finding -> finding.rule() + " " + finding.subject())
        .collect(toSet());
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

  @Provide
  Arbitrary<AnnualReport> consistent() {
    return Examples.consistent();
  }
}
