package io.github.gongkai.validation;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one rule says about one subject: facts, and a text made of them.
 *
 * @param rule the id of the rule
 * @param severity how much it matters if the outcome is {@link Outcome#FAILED}
 * @param outcome how the rule turned out
 * @param subject what was ruled on, such as {@code requests.denied.stateSecret}
 * @param expected what the addends come to, in the unit of the cells; empty if that is unknown
 * @param actual what is stated, in the unit of the cells; empty if that is unknown
 * @param addends the cells behind {@code expected}, in the order of the form
 * @param stated the cells behind {@code actual}, the total first
 * @param place where to look in the source: at the total, or, if undecided, at the first cell that
 *     lacks its figure; empty if the source has no such cell or the report was not read
 * @param message the text
 */
public record Finding(
    String rule,
    Severity severity,
    Outcome outcome,
    String subject,
    Optional<BigDecimal> expected,
    Optional<BigDecimal> actual,
    List<AddressedCell> addends,
    List<AddressedCell> stated,
    Optional<Place> place,
    Message message) {
  /** Checks that nothing is null and copies the lists. */
  public Finding {
    requireNonNull(rule, "rule must not be null");
    requireNonNull(severity, "severity must not be null");
    requireNonNull(outcome, "outcome must not be null");
    requireNonNull(subject, "subject must not be null");
    requireNonNull(expected, "expected must not be null");
    requireNonNull(actual, "actual must not be null");
    addends = List.copyOf(addends);
    stated = List.copyOf(stated);
    requireNonNull(place, "place must not be null");
    requireNonNull(message, "message must not be null");
  }

  /** Returns actual minus expected; empty if either is unknown. */
  public Optional<BigDecimal> difference() {
    return actual.flatMap(a -> expected.map(a::subtract));
  }

  /** Returns all cells that the rule looked at: the addends, then the stated ones. */
  public List<AddressedCell> cells() {
    return Stream.concat(addends.stream(), stated.stream()).toList();
  }

  /** Returns the message, in Chinese if {@code locale} is, else in English. */
  public String message(Locale locale) {
    return message.in(locale);
  }

  /** Returns place, rule and English message. */
  @Override
  public String toString() {
    return place.map(p -> p + ": ").orElse("") + rule + ": " + message(Locale.ENGLISH);
  }
}
