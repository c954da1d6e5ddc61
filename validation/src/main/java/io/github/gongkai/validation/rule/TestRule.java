package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule that requires each of its subjects to pass a test of the application's own. */
final class TestRule<T> implements Rule {
  private final String id;
  private final Over<T> over;
  private final Set<Edition> editions;
  private final Predicate<AnnualReport> applies;
  private final Function<? super T, Severity> severity;
  private final FindingText text;
  private final BiPredicate<AnnualReport, ? super T> test;

  TestRule(RuleBuilder<T> rule, BiPredicate<AnnualReport, ? super T> test) {
    this.id = rule.id();
    this.over = rule.over();
    this.editions = Set.copyOf(rule.editions());
    this.applies = rule.applies();
    this.severity = rule.severity();
    this.text = rule.text();
    this.test = test;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Finding> check(Reports reports) {
    AnnualReport report = reports.report();
    if (!editions.contains(report.edition())) {
      return List.of();
    }
    Form form = report.form();
    boolean isApplicable = applies.test(report);
    List<Finding> findings = new ArrayList<>();
    for (T subject : over.in(form)) {
      Outcome outcome = isApplicable ? outcome(report, subject) : Outcome.NOT_APPLICABLE;
      Name name = over.name(form, subject);
      Statement finding =
          Statement.of(id, severity.apply(subject), outcome, name.key(), text.of(name, outcome));
      findings.add(finding.at(over.place(report, subject)));
    }
    return findings;
  }

  private Outcome outcome(AnnualReport report, T subject) {
    return test.test(report, subject) ? Outcome.PASSED : Outcome.FAILED;
  }

  @Override
  public String toString() {
    return id;
  }
}
