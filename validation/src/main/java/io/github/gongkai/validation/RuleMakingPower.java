package io.github.gongkai.validation;

import static io.github.gongkai.model.ProactiveRow.RULES;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Message;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Reports;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Only departments of the State Council, provinces, cities with districts and autonomous
 * prefectures make rules (规章). Of a county, a township or a department of theirs the name tells; of
 * other bodies nothing is said.
 */
final class RuleMakingPower {
  static final Rule RULE = Rule.of("PRO-RULES-POWER", RuleMakingPower::check);

  /** A county, district, township or sub-district; not an autonomous or special region. */
  private static final Pattern WITHOUT = Pattern.compile(".*(?:县|(?<!自治|行政)区|街道|[镇乡](?:人民)?政府).*");

  private RuleMakingPower() {}

  private static List<Finding> check(Reports reports) {
    AnnualReport report = reports.report();
    List<AddressedCell> cells =
        report.form().columns(RULES).stream()
            .map(column -> new CellAddress(RULES, column))
            .map(address -> new AddressedCell(address, report.cell(address)))
            .toList();
    Optional<AddressedCell> made =
        cells.stream()
            .filter(c -> c.cell().number().filter(n -> n.signum() > 0).isPresent())
            .findFirst();
    boolean isWithout =
        report.header().agency().filter(name -> WITHOUT.matcher(name).matches()).isPresent();
    if (made.isEmpty()) {
      return List.of(finding(ofNone(cells)));
    }
    return List.of(
        finding(isWithout ? Outcome.FAILED : Outcome.UNDECIDED)
            .stating(made.get().cell().number().orElse(BigDecimal.ZERO), List.of(made.get()))
            .at(report.sources().cell(made.get().address())));
  }

  private static Outcome ofNone(List<AddressedCell> cells) {
    List<CellState> states = cells.stream().map(c -> c.cell().state()).toList();
    if (states.contains(CellState.ABSENT) || states.contains(CellState.UNREADABLE)) {
      return Outcome.UNDECIDED;
    }
    return states.contains(CellState.REPORTED) ? Outcome.PASSED : Outcome.NOT_APPLICABLE;
  }

  private static Statement finding(Outcome outcome) {
    return Statement.of(
        "PRO-RULES-POWER", Severity.INFO, outcome, "proactive.rules", message(outcome));
  }

  private static Message message(Outcome outcome) {
    return switch (outcome) {
      case PASSED ->
          Message.of("规章：与规章制定权不矛盾", "rules: nothing speaks against the power to make them");
      case FAILED -> Message.of("规章：该机关一般无规章制定权", "rules: a body of this kind makes no rules");
      case UNDECIDED -> Message.of("规章：无法判断", "rules: cannot be decided");
      case NOT_APPLICABLE -> Message.of("规章：不适用", "rules: not applicable");
    };
  }
}
