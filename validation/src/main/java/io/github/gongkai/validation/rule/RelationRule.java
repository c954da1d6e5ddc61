package io.github.gongkai.validation.rule;

import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A rule that requires a relation of figures of each of its subjects. */
final class RelationRule<T> implements Rule {
  private final String id;
  private final FindingText text;
  private final Map<Edition, List<RelationCheck>> checks = new EnumMap<>(Edition.class);

  RelationRule(RuleBuilder<T> rule, Function<? super T, Relation> relation) {
    this.id = rule.id();
    this.text = rule.text();
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
    List<Finding> findings = new ArrayList<>(all.size());
    for (RelationCheck check : all) {
      if (check.isOn(reports)) {
        findings.add(new RelationFinding(this, check, reports, check.outcome(reports)));
      }
    }
    return findings;
  }

  @Override
  public String toString() {
    return id;
  }
}
