package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
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
      if (!Side.isDecimal(left) && !Side.isDecimal(right)) {
        return outcome(left, right, reports);
      }
    }
    return outcome(stated(reports), expected(reports), reports);
  }

  private Outcome outcome(long stated, long expected, Reports reports) {
    Standing standing = Side.standing(expected);
    return canCompare(Side.standing(stated), standing, stated == 0)
        ? of(
            relation
                .comparison()
                .holds(Long.compare(stated, standing == Standing.FIGURE ? expected : 0)))
        : withoutFigure(Side.standing(stated), standing, reports);
  }

  private Outcome outcome(Amount stated, Amount expected, Reports reports) {
    BigDecimal actual = stated.value().orElse(BigDecimal.ZERO);
    BigDecimal other = expected.value().orElse(BigDecimal.ZERO);
    return canCompare(stated.standing(), expected.standing(), actual.signum() == 0)
        ? of(relation.comparison().holds(actual, other, relation.tolerance()))
        : withoutFigure(stated.standing(), expected.standing(), reports);
  }

  private static Outcome of(boolean holds) {
    return holds ? Outcome.PASSED : Outcome.FAILED;
  }

  /**
   * Without any addend a total of 0 holds, since zeros are often left blank; any other total was
   * given without its parts, as where the columns of 法人或其他组织 are merged.
   */
  private static boolean canCompare(Standing stated, Standing expected, boolean isZero) {
    return stated == Standing.FIGURE
        && (expected == Standing.FIGURE || (expected == Standing.NOTHING && isZero));
  }

  private Outcome withoutFigure(Standing stated, Standing expected, Reports reports) {
    if (isMarked(relation.stated(), reports) && isMarked(relation.expected(), reports)) {
      return Outcome.NOT_APPLICABLE;
    }
    boolean hasNone =
        stated == Standing.NOTHING
            && (expected == Standing.NOTHING || relation.expected().terms().isEmpty());
    return hasNone ? Outcome.NOT_APPLICABLE : Outcome.UNDECIDED;
  }

  /** Marks such as / in every cell say that there are no such cases to count. */
  private static boolean isMarked(Figure figure, Reports reports) {
    for (Addend addend : Amount.addends(figure, reports)) {
      if (!(addend.cell() instanceof Cell.NotApplicable)) {
        return false;
      }
    }
    return true;
  }

  Amount stated(Reports reports) {
    return Amount.of(relation.stated(), reports, blank);
  }

  Amount expected(Reports reports) {
    return Amount.of(relation.expected(), reports, blank);
  }
}
