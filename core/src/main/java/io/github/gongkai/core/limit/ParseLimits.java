package io.github.gongkai.core.limit;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Bounds on what one read may use. Immutable.
 *
 * <pre>{@code
 * ParseLimits limits = ParseLimits.defaults().with(Limit.BYTES, 1 << 20);
 * }</pre>
 */
public final class ParseLimits {
  private static final ParseLimits DEFAULTS =
      new ParseLimits(
          Arrays.stream(Limit.values())
              .collect(Collectors.toMap(Function.identity(), Limit::standard)));

  private final Map<Limit, Integer> bounds;

  private ParseLimits(Map<Limit, Integer> bounds) {
    this.bounds = new EnumMap<>(bounds);
  }

  /** Returns the standard bound of each limit. */
  public static ParseLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these limits with another bound of one.
   *
   * @throws IllegalArgumentException if {@code bound} is less than 1
   */
  public ParseLimits with(Limit limit, int bound) {
    requireNonNull(limit, "limit must not be null");
    if (bound < 1) {
      throw new IllegalArgumentException("limit must be at least 1: " + limit + " " + bound);
    }
    ParseLimits changed = new ParseLimits(bounds);
    changed.bounds.put(limit, bound);
    return changed;
  }

  /** Returns the bound of {@code limit}. */
  public int of(Limit limit) {
    return bounds.getOrDefault(limit, limit.standard());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ParseLimits limits && limits.bounds.equals(bounds);
  }

  @Override
  public int hashCode() {
    return bounds.hashCode();
  }

  @Override
  public String toString() {
    return bounds.toString();
  }
}
