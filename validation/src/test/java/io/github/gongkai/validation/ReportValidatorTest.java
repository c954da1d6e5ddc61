package io.github.gongkai.validation;

import static io.github.gongkai.model.Edition.EDITION_2021;
import static io.github.gongkai.model.Severity.ERROR;
import static io.github.gongkai.model.Severity.WARNING;
import static io.github.gongkai.validation.Outcome.FAILED;
import static io.github.gongkai.validation.Outcome.PASSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportValidatorTest {
  private static final AnnualReport CONSISTENT = Draft.ofZeros(EDITION_2021).report();
  private static final AnnualReport INCONSISTENT =
      Draft.ofZeros(EDITION_2021).set("remedies.reconsideration.upheld", 1).report();

  @Test
  void rulesOfAUserRunInTheirOrder() {
    RuleSet mine = new RuleSet("mine", List.of(rule("B", ERROR, PASSED), rule("A", ERROR, PASSED)));

    assertThat(ReportValidator.of(mine).validate(CONSISTENT).findings())
        .extracting(Finding::rule)
        .containsExactly("B", "A");
  }

  @Test
  void emptySetFindsNothing() {
    ReportValidator none = ReportValidator.of(new RuleSet("none", List.of()));

    assertThat(none.validate(INCONSISTENT).findings()).isEmpty();
  }

  @Test
  void idsOfASetAreUnique() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RuleSet("twice", List.of(rule("A", ERROR, PASSED), rule("A", ERROR, PASSED))))
        .withMessage("more than one rule has the id: A");
  }

  @Test
  void rulesAreCopied() {
    List<Rule> rules = new ArrayList<>(List.of(rule("A", ERROR, PASSED)));
    RuleSet set = new RuleSet("mine", rules);
    rules.clear();

    assertThat(set.rules()).hasSize(1);
  }

  @Test
  void consistentReportIsHandedOut() {
    ValidationResult result = ReportValidator.standard().validate(CONSISTENT);

    assertThat(result.hasErrors()).isFalse();
    assertThat(result.orElseThrow()).isSameAs(CONSISTENT);
  }

  @Test
  void failedErrorIsThrown() {
    ValidationResult result = ReportValidator.standard().validate(INCONSISTENT);

    assertThat(result.hasErrors()).isTrue();
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(result::orElseThrow)
        .withMessage(
            "REM-SUM: remedies.reconsideration: total is 0, expected upheld + … + pending: 1")
        .satisfies(e -> assertThat(e.result()).isSameAs(result));
  }

  @Test
  void failedWarningIsNoError() {
    RuleSet warnings =
        new RuleSet("mine", List.of(rule("A", WARNING, FAILED), rule("B", ERROR, PASSED)));
    ValidationResult result = ReportValidator.of(warnings).validate(CONSISTENT);

    assertThat(result.failed()).extracting(Finding::rule).containsExactly("A");
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.orElseThrow()).isSameAs(CONSISTENT);
  }

  @Test
  void findingsAreFilteredAndCountedByOutcome() {
    ValidationResult result = ReportValidator.standard().validate(INCONSISTENT);

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
    assertThatNullPointerException().isThrownBy(() -> ReportValidator.standard().validate(null));
  }

  private static Rule rule(String id, Severity severity, Outcome outcome) {
    return new Rule() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Severity severity() {
        return severity;
      }

      @Override
      public List<Finding> check(AnnualReport report) {
        return List.of(
            new Finding(
                id,
                severity,
                outcome,
                "report",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                locale -> "text"));
      }
    };
  }
}
