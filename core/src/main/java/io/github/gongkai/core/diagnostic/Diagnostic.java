package io.github.gongkai.core.diagnostic;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.Place;
import io.github.gongkai.model.Severity;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that the reader noticed. A diagnostic says how reading went; what the figures say is
 * for validation.
 *
 * @param code what it is
 * @param place where it stands; empty if it concerns the whole source
 * @param found what was found
 * @param expected what was expected, or what was read instead; empty if that goes without saying
 */
public record Diagnostic(
    DiagnosticCode code, Optional<Place> place, String found, String expected) {
  /** Checks that nothing is null. */
  public Diagnostic {
    requireNonNull(code, "code must not be null");
    requireNonNull(place, "place must not be null");
    requireNonNull(found, "found must not be null");
    requireNonNull(expected, "expected must not be null");
  }

  /** Returns the severity of the code. */
  public Severity severity() {
    return code.severity();
  }

  /** Returns the message, in Chinese if {@code locale} is, else in English. */
  public String message(Locale locale) {
    return code.message(locale, found, expected);
  }

  /** Returns place, code and English message. */
  @Override
  public String toString() {
    return place.map(p -> p + ": ").orElse("") + code + ": " + message(Locale.ENGLISH);
  }
}
