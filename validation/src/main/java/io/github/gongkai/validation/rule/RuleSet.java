package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules under a name, in the order in which they are checked. Immutable.
 *
 * <pre>{@code
 * RuleSet mine =
 *     RuleSet.builder("mine").include(StandardRules.official()).without("REM-SUM").rule(share).build();
 * }</pre>
 */
public final class RuleSet {
  private final String name;
  private final Map<String, Rule> rules;

  private RuleSet(Builder builder) {
    this.name = builder.name;
    this.rules = new LinkedHashMap<>(builder.rules);
  }

  /**
   * Returns a builder of a set without rules.
   *
   * @param name what the set is called, such as {@code official}
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** Returns what the set is called. */
  public String name() {
    return name;
  }

  /** Returns the rules, no two with the same id. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** Returns the rule with {@code id}, if the set has it. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(requireNonNull(id, "id must not be null")));
  }

  /** Returns the name and the ids. */
  @Override
  public String toString() {
    return name + rules.keySet();
  }

  /** Builds a {@link RuleSet}. */
  public static final class Builder {
    private final String name;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private Builder(String name) {
      this.name = requireNonNull(name, "name must not be null");
    }

    /**
     * Adds the rules of another set.
     *
     * @throws IllegalArgumentException if this set has a rule with the same id
     */
    public Builder include(RuleSet other) {
      requireNonNull(other, "other must not be null").rules().forEach(this::rule);
      return this;
    }

    /**
     * Adds a rule.
     *
     * @throws IllegalArgumentException if the set has a rule with the same id
     */
    public Builder rule(Rule rule) {
      requireNonNull(rule, "rule must not be null");
      if (rules.putIfAbsent(rule.id(), rule) != null) {
        throw new IllegalArgumentException("more than one rule has the id: " + rule.id());
      }
      return this;
    }

    /**
     * Puts a rule in the place of that with the same id.
     *
     * @throws IllegalArgumentException if the set has none
     */
    public Builder override(Rule rule) {
      requireKnown(requireNonNull(rule, "rule must not be null").id());
      rules.put(rule.id(), rule);
      return this;
    }

    /**
     * Takes a rule out.
     *
     * @throws IllegalArgumentException if the set has none with {@code id}
     */
    public Builder without(String id) {
      requireKnown(id);
      rules.remove(id);
      return this;
    }

    /** Returns the set. */
    public RuleSet build() {
      return new RuleSet(this);
    }

    private void requireKnown(String id) {
      requireNonNull(id, "id must not be null");
      if (!rules.containsKey(id)) {
        throw new IllegalArgumentException("no rule has the id: " + id);
      }
    }
  }
}
