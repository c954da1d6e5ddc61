package io.github.gongkai.validation;

import static io.github.gongkai.model.Applicant.TOTAL;
import static io.github.gongkai.model.RequestRow.GRANTED;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.validation.rule.Figure;
import io.github.gongkai.validation.rule.Over;
import io.github.gongkai.validation.rule.Reports;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is named where it is given. */
@SuppressWarnings("NullAway")
class MisuseTest {
  private static final Figure FIGURE = Figure.cell(GRANTED, TOTAL);

  static Stream<Map.Entry<String, ThrowingCallable>> calls() {
    return Stream.of(
        Map.entry("rows", () -> Figure.sum((List<FormRow>) null, TOTAL)),
        Map.entry("column", () -> Figure.sum(List.of(GRANTED), null)),
        Map.entry("columns", () -> Figure.sum(GRANTED, (Set<FormColumn>) null)),
        Map.entry("group", () -> Figure.subtotal(null, TOTAL)),
        Map.entry("other", () -> FIGURE.plus(null)),
        Map.entry("other", () -> FIGURE.minus(null)),
        Map.entry("expected", () -> FIGURE.isEqualTo(null)),
        Map.entry("condition", () -> FIGURE.isWhole().when(null)),
        Map.entry("reports", () -> FIGURE.in(null)),
        Map.entry("reports", () -> FIGURE.cells(null)),
        Map.entry("rows", () -> Over.rows(null)),
        Map.entry("subjects", () -> Over.of(null, Object::toString)),
        Map.entry("subjects", () -> Rule.named("X").forEach(null)),
        Map.entry("edition", () -> Rule.named("X").require(report -> true).only(null)),
        Map.entry("applies", () -> Rule.named("X").require(report -> true).onlyIf(null)),
        Map.entry("id", () -> Rule.named(null)),
        Map.entry("id", () -> Rule.of(null, reports -> List.of())),
        Map.entry("other", () -> RuleSet.builder("x").include(null)),
        Map.entry("rule", () -> RuleSet.builder("x").rule(null)),
        Map.entry("rule", () -> RuleSet.builder("x").override(null)),
        Map.entry("id", () -> RuleSet.builder("x").without(null)),
        Map.entry("id", () -> StandardRules.official().rule(null)),
        Map.entry("report", () -> Reports.of(new Letter(2022).report()).withLastYear(null)),
        Map.entry("reports", () -> Reports.of(new Letter(2022).report()).withChildren(null)),
        Map.entry("findings", () -> new ValidationResult(new Letter(2022).report(), null)),
        Map.entry("reports", () -> ReportSeries.of(null)),
        Map.entry("reports", () -> Consolidation.sum(null)),
        Map.entry("children", () -> Hierarchy.of(new Letter(2022).report(), null)));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void nullIsNamed(Map.Entry<String, ThrowingCallable> call) {
    assertThatNullPointerException()
        .isThrownBy(call.getValue())
        .withMessage(call.getKey() + " must not be null");
  }
}
