package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.rule.Term.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A relation that is to hold for one subject, on the form of one edition. */
final class RelationCheck {
  private final Name subject;
  private final Severity severity;
  private final Relation relation;
  private final Blank blank;
  private final List<Term> ofOthers;
  private final Optional<RelationCheck> condition;
  private final Optional<Side> stated;
  private final Optional<Side> expected;

  /** Makes the check of a relation whose cells are all on {@code form}. */
  RelationCheck(Name subject, Severity severity, Relation relation, Form form, Blank blank) {
    this.subject = subject;
    this.severity = severity;
    this.relation = relation;
    this.blank = blank;
    this.condition =
        relation.condition().map(c -> new RelationCheck(subject, severity, c, form, blank));
    this.ofOthers = terms(relation).filter(term -> term.source() != Source.REPORT).toList();
    this.stated =
        ofOthers.isEmpty() && isWhole(relation)
            ? Optional.of(new Side(relation.stated(), form, blank))
            : Optional.empty();
    this.expected = stated.map(side -> new Side(relation.expected(), form, blank));
  }

  private static boolean isWhole(Relation relation) {
    return relation.tolerance().signum() == 0
        && Side.canHave(relation.expected().number())
        && Side.canHave(relation.stated().number());
  }

  private static Stream<Term> terms(Relation relation) {
    return Stream.concat(relation.stated().terms().stream(), relation.expected().terms().stream());
  }

  Name subject() {
    return subject;
  }

  Severity severity() {
    return severity;
  }

  Relation relation() {
    return relation;
  }

  /** Returns whether the other reports have all cells that the relation is about. */
  boolean isOn(Reports reports) {
    for (Term term : ofOthers) {
      List<AnnualReport> sources = term.source().in(reports);
      if (sources.isEmpty() || !sources.stream().allMatch(r -> isOn(r.form(), term))) {
        return false;
      }
    }
    return condition.isEmpty() || condition.get().isOn(reports);
  }

  private static boolean isOn(Form form, Term term) {
    return form.has(term.address()) || term.isLeftOut(form);
  }

  Outcome outcome(Reports reports) {
    if (condition.isPresent()) {
      Outcome applies = condition.get().outcome(reports);
      if (applies != Outcome.PASSED) {
        return applies == Outcome.FAILED ? Outcome.NOT_APPLICABLE : applies;
      }
    }
    if (stated.isPresent() && expected.isPresent()) {
      long left = stated.get().sum(reports.report());
      long right = expected.get().sum(reports.report());
      if (left != Side.NONE && right != Side.NONE) {
        return of(relation.comparison().holds(Long.compare(left, right)));
      }
    }
    return outcome(stated(reports), expected(reports));
  }

  private static Outcome of(boolean holds) {
    return holds ? Outcome.PASSED : Outcome.FAILED;
  }

  private Outcome outcome(Amount stated, Amount expected) {
    if (stated.isMarked() && expected.isMarked()) {
      return Outcome.NOT_APPLICABLE;
    }
    if (!stated.missing().isEmpty() || !expected.missing().isEmpty()) {
      return Outcome.UNDECIDED;
    }
    if (stated.isZero()) {
      boolean hasNone = expected.isZero() || expected.addends().isEmpty();
      return hasNone ? Outcome.NOT_APPLICABLE : Outcome.UNDECIDED;
    }
    BigDecimal actual = stated.value().orElseThrow();
    // Without any addend a total of 0 holds, since zeros are often left blank; any other total was
    // given without its parts, as where the columns of 法人或其他组织 are merged.
    if (expected.isZero() && actual.signum() != 0) {
      return Outcome.UNDECIDED;
    }
    BigDecimal other = expected.value().orElse(BigDecimal.ZERO);
    return of(relation.comparison().holds(actual, other, relation.tolerance()));
  }

  Amount stated(Reports reports) {
    return Amount.of(relation.stated(), reports, blank);
  }

  Amount expected(Reports reports) {
    return Amount.of(relation.expected(), reports, blank);
  }
}
