package io.github.gongkai.validation;

import static io.github.gongkai.validation.rule.Figure.cell;
import static io.github.gongkai.validation.rule.Over.cells;

import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.ProactiveColumn;
import io.github.gongkai.model.ProactiveRow;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.RuleSet;

/** What the report of a body and those of the bodies below it say about each other. */
final class ConsolidationRules {
  private ConsolidationRules() {}

  static RuleSet of(Severity severity) {
    return RuleSet.builder("consolidation")
        .rule(
            Rule.named("SUM-CHILDREN")
                .forEach(cells(ConsolidationRules::isComparable))
                .require(address -> cell(address).isEqualTo(cell(address).ofChildren()))
                .blankUndecided()
                .severity(severity)
                .build())
        .build();
  }

  /** Returns whether the form prints a unit: 采购总金额 is in 元 or 万元 as each body likes. */
  static boolean isComparable(CellAddress address) {
    return address.row() != ProactiveRow.PROCUREMENT || address.column() != ProactiveColumn.AMOUNT;
  }
}
