package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule that requires a relation of figures of each of its subjects. */
final class RelationRule<T> implements Rule {
  private final String id;
  private final FindingText text;
  private final Predicate<AnnualReport> applies;
  private final Map<Edition, List<RelationCheck>> checks = new EnumMap<>(Edition.class);

  RelationRule(RuleBuilder<T> rule, Function<? super T, Relation> relation) {
    this.id = rule.id();
    this.text = rule.text();
    this.applies = rule.applies();
    for (Edition edition : rule.editions()) {
      Form form = Form.of(edition);
      List<RelationCheck> all = new ArrayList<>();
      for (T subject : rule.over().in(form)) {
        all.add(
            new RelationCheck(
                rule.over().name(form, subject),
                rule.severity().apply(subject),
                OnForm.of(relation.apply(subject), form, id),
                form,
                rule.blank()));
      }
      checks.put(edition, List.copyOf(all));
    }
  }

  @Override
  public String id() {
    return id;
  }

  FindingText text() {
    return text;
  }

  @Override
  public List<Finding> check(Reports reports) {
    List<RelationCheck> all = checks.getOrDefault(reports.report().edition(), List.of());
    if (all.isEmpty()) {
      return List.of();
    }
    boolean isApplicable = applies.test(reports.report());
    List<Finding> findings = new ArrayList<>(all.size());
    for (RelationCheck check : all) {
      if (check.isOn(reports)) {
        Outcome outcome = isApplicable ? check.outcome(reports) : Outcome.NOT_APPLICABLE;
        findings.add(new RelationFinding(this, check, reports, outcome));
      }
    }
    return findings;
  }

  @Override
  public String toString() {
    return id;
  }
}
