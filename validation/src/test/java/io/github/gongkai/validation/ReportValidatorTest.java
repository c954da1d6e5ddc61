package io.github.gongkai.validation;

import static io.github.gongkai.model.Edition.EDITION_2021;
import static io.github.gongkai.model.Severity.ERROR;
import static io.github.gongkai.model.Severity.INFO;
import static io.github.gongkai.model.Severity.WARNING;
import static io.github.gongkai.validation.rule.Outcome.FAILED;
import static io.github.gongkai.validation.rule.Outcome.PASSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Message;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.RuleSet;
import io.github.gongkai.validation.rule.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportValidatorTest {
  private static final AnnualReport CONSISTENT = Draft.ofZeros(EDITION_2021).report();
  private static final AnnualReport INCONSISTENT =
      Draft.ofZeros(EDITION_2021).set("remedies.reconsideration.upheld", 1).report();

  @Test
  void rulesOfAUserRunInTheirOrder() {
    RuleSet mine = set(rule("B", ERROR, PASSED), rule("A", ERROR, PASSED));

    assertThat(ReportValidator.of(mine).validate(CONSISTENT).findings())
        .extracting(Finding::rule)
        .containsExactly("B", "A");
  }

  @Test
  void emptySetFindsNothing() {
    ReportValidator none = ReportValidator.of(set());

    assertThat(none.validate(INCONSISTENT).findings()).isEmpty();
  }

  @Test
  void idsOfASetAreUnique() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set(rule("A", ERROR, PASSED), rule("A", ERROR, PASSED)))
        .withMessage("more than one rule has the id: A");
  }

  @Test
  void setsAreIncludedOverriddenAndSwitchedOff() {
    RuleSet other = set(rule("A", ERROR, PASSED), rule("B", ERROR, PASSED));
    Rule own = rule("B", WARNING, FAILED);

    RuleSet mine =
        RuleSet.builder("mine")
            .include(other)
            .without("A")
            .override(own)
            .rule(rule("C", INFO, PASSED))
            .build();

    assertThat(mine.rules()).extracting(Rule::id).containsExactly("B", "C");
    assertThat(mine.rule("B")).containsSame(own);
    assertThat(other.rules()).extracting(Rule::id).containsExactly("A", "B");
  }

  @Test
  void onlyKnownRulesAreOverriddenOrSwitchedOff() {
    RuleSet.Builder builder = RuleSet.builder("mine");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.without("A"))
        .withMessage("no rule has the id: A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.override(rule("A", ERROR, PASSED)))
        .withMessage("no rule has the id: A");
  }

  @Test
  void consistentReportIsHandedOut() {
    ValidationResult result = Draft.EQUATIONS.validate(CONSISTENT);

    assertThat(result.hasErrors()).isFalse();
    assertThat(result.orElseThrow()).isSameAs(CONSISTENT);
  }

  @Test
  void failedErrorIsThrown() {
    ValidationResult result = Draft.EQUATIONS.validate(INCONSISTENT);

    assertThat(result.hasErrors()).isTrue();
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(result::orElseThrow)
        .withMessage(
            "REM-SUM: remedies.reconsideration: total is 0, expected upheld + … + pending: 1")
        .satisfies(e -> assertThat(e.result()).isSameAs(result));
  }

  @Test
  void failedWarningIsNoError() {
    RuleSet warnings = set(rule("A", WARNING, FAILED), rule("B", ERROR, PASSED));
    ValidationResult result = ReportValidator.of(warnings).validate(CONSISTENT);

    assertThat(result.failed()).extracting(Finding::rule).containsExactly("A");
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.orElseThrow()).isSameAs(CONSISTENT);
  }

  @Test
  void findingsAreFilteredAndCountedByOutcome() {
    ValidationResult result = Draft.EQUATIONS.validate(INCONSISTENT);

    assertThat(result.with(FAILED))
        .isEqualTo(result.failed())
        .extracting(Finding::subject)
        .containsExactly("remedies.reconsideration");
    assertThat(result.count(FAILED)).isEqualTo(1);
    assertThat(result.count(PASSED)).isEqualTo(result.findings().size() - 1);
  }

  @Test
  void outcomesHaveKeys() {
    assertThat(Outcome.values())
        .extracting(Outcome::key)
        .containsExactly("passed", "failed", "undecided", "notApplicable");
  }

  @Test
  void nullIsMisuse() {
    assertThatNullPointerException().isThrownBy(() -> ReportValidator.of(null));
    assertThatNullPointerException()
        .isThrownBy(() -> ReportValidator.standard().validate((AnnualReport) null));
  }

  private static RuleSet set(Rule... rules) {
    RuleSet.Builder set = RuleSet.builder("mine");
    List.of(rules).forEach(set::rule);
    return set.build();
  }

  private static Rule rule(String id, Severity severity, Outcome outcome) {
    return Rule.of(
        id,
        reports -> List.of(Statement.of(id, severity, outcome, "report", Message.of("文", "text"))));
  }
}
