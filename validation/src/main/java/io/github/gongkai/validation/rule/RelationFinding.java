package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a relation turned out on a report. Its facts are made when they are asked for: most findings
 * have passed, and nobody asks.
 */
record RelationFinding(RelationRule<?> of, RelationCheck check, Reports reports, Outcome outcome)
    implements Finding {

  @Override
  public String rule() {
    return of.id();
  }

  @Override
  public Severity severity() {
    return check.severity();
  }

  @Override
  public String subject() {
    return check.subject().key();
  }

  @Override
  public Optional<BigDecimal> expected() {
    if (check.relation().comparison() == Comparison.WHOLE) {
      return Optional.empty();
    }
    Amount expected = check.expected(reports);
    boolean isNothing =
        expected.standing() == Standing.NOTHING
            && actual().filter(actual -> actual.signum() == 0).isPresent();
    return isNothing ? Optional.of(BigDecimal.ZERO) : expected.value();
  }

  @Override
  public Optional<BigDecimal> actual() {
    return check.stated(reports).value();
  }

  @Override
  public List<AddressedCell> addends() {
    return check.expected(reports).cells();
  }

  @Override
  public List<AddressedCell> stated() {
    return check.stated(reports).cells();
  }

  @Override
  public Optional<Relation> relation() {
    return Optional.of(check.relation());
  }

  @Override
  public Optional<Place> place() {
    List<Addend> stated = Amount.addends(check.relation().stated(), reports);
    return Stream.concat(missing().stream(), stated.stream())
        .flatMap(addend -> addend.place().stream())
        .findFirst();
  }

  /** Returns the cells for want of whose figures the relation is undecided; else none. */
  List<Addend> missing() {
    if (outcome != Outcome.UNDECIDED) {
      return List.of();
    }
    Amount stated = check.stated(reports);
    Amount expected = check.expected(reports);
    List<Addend> missing =
        Stream.concat(expected.missing().stream(), stated.missing().stream()).toList();
    return missing.isEmpty()
        ? (stated.standing() == Standing.NOTHING ? stated : expected).addends()
        : missing;
  }

  @Override
  public String message(Locale locale) {
    return of.text().in(this, locale);
  }

  /**
   * Findings are equal if they say the same of the same figures; where these stood is no matter.
   */
  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof RelationFinding other
        && rule().equals(other.rule())
        && subject().equals(other.subject())
        && severity() == other.severity()
        && outcome == other.outcome
        && cells().equals(other.cells());
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule(), subject(), outcome);
  }

  /** Returns place, rule and English message. */
  @Override
  public String toString() {
    return place().map(p -> p + ": ").orElse("") + rule() + ": " + message(Locale.ENGLISH);
  }
}
