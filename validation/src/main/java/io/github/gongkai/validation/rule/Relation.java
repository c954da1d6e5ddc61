package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is required of figures, such as that one is the sum of others. Immutable.
 *
 * @param stated the figure that is checked, as a report states it
 * @param comparison how it has to compare with {@code expected}
 * @param expected the figure that it is compared with
 * @param tolerance how far apart two figures may be that count as equal
 * @param condition what has to hold, or else the relation does not apply
 */
public record Relation(
    Figure stated,
    Comparison comparison,
    Figure expected,
    BigDecimal tolerance,
    Optional<Relation> condition) {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the tolerance is negative
   */
  public Relation {
    requireNonNull(stated, "stated must not be null");
    requireNonNull(comparison, "comparison must not be null");
    requireNonNull(expected, "expected must not be null");
    requireNonNull(tolerance, "tolerance must not be null");
    requireNonNull(condition, "condition must not be null");
    if (tolerance.signum() < 0) {
      throw new IllegalArgumentException("tolerance must not be negative: " + tolerance);
    }
  }

  Relation(Figure stated, Comparison comparison, Figure expected) {
    this(stated, comparison, expected, BigDecimal.ZERO, Optional.empty());
  }

  /** Returns this relation, with figures taken as equal that are no more than that apart. */
  public Relation within(BigDecimal tolerance) {
    return new Relation(stated, comparison, expected, tolerance, condition);
  }

  /**
   * Returns this relation, which does not apply unless {@code condition} holds.
   *
   * @throws IllegalStateException if it has a condition
   */
  public Relation when(Relation condition) {
    requireNonNull(condition, "condition must not be null");
    if (this.condition.isPresent()) {
      throw new IllegalStateException("relation has a condition already");
    }
    return new Relation(stated, comparison, expected, tolerance, Optional.of(condition));
  }
}
