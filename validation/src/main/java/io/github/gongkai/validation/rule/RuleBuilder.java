package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Rule}. It has to be told what to require; unless told else, the rule is an error
 * if it fails, holds for both editions, and takes a blank as 0 beside figures.
 *
 * @param <T> what the rule is applied to
 */
public final class RuleBuilder<T> {
  private final String id;
  private final Over<T> over;
  private final Set<Edition> editions = EnumSet.allOf(Edition.class);
  private @Nullable Function<? super T, Relation> relation;
  private @Nullable BiPredicate<AnnualReport, ? super T> test;
  private Predicate<AnnualReport> applies = report -> true;
  private Function<? super T, Severity> severity = subject -> Severity.ERROR;
  private Blank blank = Blank.AS_ZERO;
  private FindingText text = FindingText.standard();

  RuleBuilder(String id, Over<T> over) {
    this.id = id;
    this.over = requireNonNull(over, "subjects must not be null");
  }

  /** Requires a relation of figures of each subject. */
  public RuleBuilder<T> require(Function<? super T, Relation> relation) {
    this.relation = requireNonNull(relation, "relation must not be null");
    this.test = null;
    return this;
  }

  /** Requires of each subject that {@code holds} is true; it must not throw. */
  public RuleBuilder<T> require(BiPredicate<AnnualReport, ? super T> holds) {
    this.test = requireNonNull(holds, "holds must not be null");
    this.relation = null;
    return this;
  }

  /** Makes the rule not applicable to reports of which {@code applies} is false. */
  public RuleBuilder<T> onlyIf(Predicate<AnnualReport> applies) {
    this.applies = this.applies.and(requireNonNull(applies, "applies must not be null"));
    return this;
  }

  /** Sets how much it matters if the rule fails. */
  public RuleBuilder<T> severity(Severity severity) {
    requireNonNull(severity, "severity must not be null");
    return severity(subject -> severity);
  }

  /** Sets how much it matters if the rule fails for a subject. */
  public RuleBuilder<T> severity(Function<? super T, Severity> severity) {
    this.severity = requireNonNull(severity, "severity must not be null");
    return this;
  }

  /** Restricts the rule to reports of an edition. */
  public RuleBuilder<T> only(Edition edition) {
    editions.retainAll(Set.of(requireNonNull(edition, "edition must not be null")));
    return this;
  }

  /** Takes a blank cell, or one marked as not applicable, as 0 beside figures. */
  public RuleBuilder<T> blankAsZero() {
    blank = Blank.AS_ZERO;
    return this;
  }

  /** Takes a blank cell, or one marked as not applicable, as unknown. */
  public RuleBuilder<T> blankUndecided() {
    blank = Blank.UNDECIDED;
    return this;
  }

  /**
   * Sets what findings that failed say. {@code {subject}}, {@code {actual}}, {@code {expected}} and
   * {@code {difference}} stand for facts; a rule that is a test has only the first.
   */
  public RuleBuilder<T> message(String chinese, String english) {
    text = FindingText.of(chinese, english);
    return this;
  }

  /**
   * Returns the rule.
   *
   * @throws IllegalStateException if nothing is required, or no edition or subject is left
   * @throws IllegalArgumentException if it is about a cell that one of its editions does not have,
   *     or its message has a placeholder that stands for nothing
   * @throws NullPointerException if a subject has no severity or relation
   */
  public Rule build() {
    if (editions.isEmpty()) {
      throw new IllegalStateException("rule is for no edition: " + id);
    }
    requireSubjects();
    if (relation != null) {
      text.requireOnly(FindingText.OF_FIGURES, id);
      return new RelationRule<>(this, relation);
    }
    if (test != null) {
      text.requireOnly(FindingText.OF_TEST, id);
      return new TestRule<>(this, test);
    }
    throw new IllegalStateException("rule requires nothing: " + id);
  }

  private void requireSubjects() {
    boolean hasSubject = false;
    for (Edition edition : editions) {
      Form form = Form.of(edition);
      for (T subject : over.in(form)) {
        hasSubject = true;
        requireNonNull(
            severity.apply(subject),
            () ->
                "severity of rule " + id + " must not be null: " + over.name(form, subject).key());
      }
    }
    if (!hasSubject) {
      throw new IllegalStateException("rule has no subjects: " + id);
    }
  }

  String id() {
    return id;
  }

  Over<T> over() {
    return over;
  }

  List<Edition> editions() {
    return List.copyOf(editions);
  }

  Function<? super T, Severity> severity() {
    return severity;
  }

  Predicate<AnnualReport> applies() {
    return applies;
  }

  Blank blank() {
    return blank;
  }

  FindingText text() {
    return text;
  }
}
