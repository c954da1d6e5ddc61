package io.github.gongkai.validation;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Sources;
import io.github.gongkai.model.Unit;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.RuleSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A report to be changed cell by cell; its relations hold as long as nothing was changed. */
final class Draft {
  /** The official relations that are equations. */
  static final ReportValidator EQUATIONS =
      ReportValidator.of(
          RuleSet.builder("equations")
              .include(StandardRules.official())
              .without("NUM-INTEGER")
              .without("NUM-NONNEG")
              .build());

  private final Form form;
  private final Map<CellAddress, Cell> cells = new LinkedHashMap<>();

  private Draft(Edition edition) {
    this.form = Form.of(edition);
  }

  /** Every cell of the three tables is 0. */
  static Draft ofZeros(Edition edition) {
    Draft draft = new Draft(edition);
    draft.form.cells().forEach(address -> draft.cells.put(address, figure(0)));
    return draft;
  }

  /** Every cell is as in {@code report}. */
  static Draft of(AnnualReport report) {
    Draft draft = new Draft(report.edition());
    report.cells().forEach(cell -> draft.cells.put(cell.address(), cell.cell()));
    return draft;
  }

  static Cell figure(long figure) {
    return Cell.of(BigDecimal.valueOf(figure), Unit.CASES);
  }

  static Cell mark() {
    return new Cell.NotApplicable("/");
  }

  static Cell unreadable() {
    return new Cell.Unreadable("1?");
  }

  Draft set(String address, long figure) {
    return set(address, figure(figure));
  }

  Draft set(String address, Cell cell) {
    return set(form.find(address).orElseThrow(), cell);
  }

  Draft set(CellAddress address, Cell cell) {
    cells.put(address, cell);
    return this;
  }

  /** Sets all cells of the tables of sections 三 and 四 that fit. */
  Draft setAll(Predicate<CellAddress> fitting, Cell cell) {
    addresses().stream().filter(fitting).forEach(address -> cells.put(address, cell));
    return this;
  }

  /** The cells of the tables of sections 三 and 四, which are those with official relations. */
  List<CellAddress> addresses() {
    return form.cells().stream().filter(a -> a.table() != FormTable.PROACTIVE).toList();
  }

  Cell cell(CellAddress address) {
    return cells.get(address);
  }

  AnnualReport report() {
    return report(Sources.none());
  }

  AnnualReport report(Sources sources) {
    AnnualReport.Builder builder = AnnualReport.builder(form.edition()).sources(sources);
    cells.forEach(builder::cell);
    return builder.build();
  }

  /** The one finding of an official rule about {@code subject}. */
  Finding check(String rule, String subject) {
    return Draft.EQUATIONS.validate(report()).findings().stream()
        .filter(f -> f.rule().equals(rule) && f.subject().equals(subject))
        .reduce(
            (a, b) -> {
              throw new AssertionError("two findings of " + rule + " about " + subject);
            })
        .orElseThrow();
  }
}
