package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
import java.util.List;
import java.util.function.Predicate;

/** A rule of which only the name is known: the next word says what it is applied to. */
public final class RuleName {
  private final String id;

  RuleName(String id) {
    this.id = requireNotBlank(id);
  }

  static String requireNotBlank(String id) {
    requireNonNull(id, "id must not be null");
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank");
    }
    return id;
  }

  /** Applies the rule to each of several subjects. */
  public <T> RuleBuilder<T> forEach(Over<T> subjects) {
    return new RuleBuilder<>(id, subjects);
  }

  /** Requires a relation of the figures of a report. */
  public RuleBuilder<String> require(Relation relation) {
    requireNonNull(relation, "relation must not be null");
    return forEach(report()).require(subject -> relation);
  }

  /** Requires a report to be as {@code holds} says. */
  public RuleBuilder<String> require(Predicate<AnnualReport> holds) {
    requireNonNull(holds, "holds must not be null");
    return forEach(report()).require((report, subject) -> holds.test(report));
  }

  private static Over<String> report() {
    return Over.of(List.of("report"), key -> key);
  }
}
