package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.narrative.Claim;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one rule says about one subject: facts, and a text made of them. Immutable. */
public interface Finding {
  /** Returns the id of the rule. */
  String rule();

  /** Returns how much it matters if the outcome is {@link Outcome#FAILED}. */
  Severity severity();

  /** Returns how the rule turned out. */
  Outcome outcome();

  /**
   * Returns what was ruled on: a column or row such as {@code requests.denied.stateSecret}, a cell,
   * a section such as {@code section.6}, or what a claim is about such as {@code claim.received}.
   */
  String subject();

  /** Returns the figure that the rule expects, in the unit of the cells; empty if unknown. */
  default Optional<BigDecimal> expected() {
    return Optional.empty();
  }

  /** Returns the figure that is stated, in the unit of the cells; empty if unknown. */
  default Optional<BigDecimal> actual() {
    return Optional.empty();
  }

  /** Returns actual minus expected; empty if either is unknown. */
  default Optional<BigDecimal> difference() {
    return actual().flatMap(a -> expected().map(a::subtract));
  }

  /** Returns the cells behind {@link #expected()}, in the order of the form. */
  default List<AddressedCell> addends() {
    return List.of();
  }

  /** Returns the cells behind {@link #actual()}, the total first. */
  default List<AddressedCell> stated() {
    return List.of();
  }

  /** Returns all cells that the rule looked at: the addends, then the stated ones. */
  default List<AddressedCell> cells() {
    return Stream.concat(addends().stream(), stated().stream()).toList();
  }

  /** Returns what the narrative says about the subject. */
  default List<Claim> claims() {
    return List.of();
  }

  /** Returns the relation of figures that was checked, if it was one. */
  default Optional<Relation> relation() {
    return Optional.empty();
  }

  /**
   * Returns where to look in the source: at the total, or at the first cell that lacks its figure;
   * empty if the source has no such cell or the report was not read.
   */
  default Optional<Place> place() {
    return Optional.empty();
  }

  /** Returns the text, in Chinese if {@code locale} is, else in English. */
  String message(Locale locale);
}
