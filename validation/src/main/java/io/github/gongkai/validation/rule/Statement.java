package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.narrative.Claim;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding whose facts are given. For rules of an application's own:
 *
 * <pre>{@code
 * Statement.of("OFFICE-TITLE", WARNING, FAILED, "title", Message.of("标题有误", "wrong title"))
 * }</pre>
 *
 * @param rule the id of the rule
 * @param severity how much it matters if the outcome is {@link Outcome#FAILED}
 * @param outcome how the rule turned out
 * @param subject what was ruled on
 * @param expected the figure that the rule expects
 * @param actual the figure that is stated
 * @param addends the cells behind {@code expected}
 * @param stated the cells behind {@code actual}
 * @param claims what the narrative says
 * @param place where to look in the source
 * @param text what it says in words
 */
public record Statement(
    String rule,
    Severity severity,
    Outcome outcome,
    String subject,
    Optional<BigDecimal> expected,
    Optional<BigDecimal> actual,
    List<AddressedCell> addends,
    List<AddressedCell> stated,
    List<Claim> claims,
    Optional<Place> place,
    Message text)
    implements Finding {
  /** Checks that nothing is null and copies the lists. */
  public Statement {
    requireNonNull(rule, "rule must not be null");
    requireNonNull(severity, "severity must not be null");
    requireNonNull(outcome, "outcome must not be null");
    requireNonNull(subject, "subject must not be null");
    requireNonNull(expected, "expected must not be null");
    requireNonNull(actual, "actual must not be null");
    addends = List.copyOf(addends);
    stated = List.copyOf(stated);
    claims = List.copyOf(claims);
    requireNonNull(place, "place must not be null");
    requireNonNull(text, "text must not be null");
  }

  /** Returns a finding without figures, cells and place. */
  public static Statement of(
      String rule, Severity severity, Outcome outcome, String subject, Message text) {
    return new Statement(
        rule,
        severity,
        outcome,
        subject,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        text);
  }

  /** Returns this with the figure that is expected and the cells behind it. */
  public Statement expecting(BigDecimal figure, List<AddressedCell> cells) {
    return new Statement(
        rule,
        severity,
        outcome,
        subject,
        Optional.of(figure),
        actual,
        cells,
        stated,
        claims,
        place,
        text);
  }

  /** Returns this with the figure that is stated and the cells behind it. */
  public Statement stating(BigDecimal figure, List<AddressedCell> cells) {
    return new Statement(
        rule,
        severity,
        outcome,
        subject,
        expected,
        Optional.of(figure),
        addends,
        cells,
        claims,
        place,
        text);
  }

  /** Returns this about cells of which no figure is expected or stated. */
  public Statement about(List<AddressedCell> cells) {
    return new Statement(
        rule, severity, outcome, subject, expected, actual, addends, cells, claims, place, text);
  }

  /** Returns this with what the narrative says. */
  public Statement citing(List<Claim> claims) {
    return new Statement(
        rule, severity, outcome, subject, expected, actual, addends, stated, claims, place, text);
  }

  /** Returns this with where to look in the source. */
  public Statement at(Optional<Place> place) {
    return new Statement(
        rule, severity, outcome, subject, expected, actual, addends, stated, claims, place, text);
  }

  @Override
  public String message(Locale locale) {
    return text.in(locale);
  }

  /** Returns place, rule and English message. */
  @Override
  public String toString() {
    return place.map(p -> p + ": ").orElse("") + rule + ": " + message(Locale.ENGLISH);
  }
}
