package io.github.gongkai.validation;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules under a name, in the order in which they are checked. Immutable.
 *
 * @param name what the set is called, such as {@code official}
 * @param rules the rules, no two with the same id
 */
public record RuleSet(String name, List<Rule> rules) {
  /**
   * Copies the rules.
   *
   * @throws IllegalArgumentException if two rules have the same id
   */
  public RuleSet {
    requireNonNull(name, "name must not be null");
    rules = List.copyOf(rules);
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("more than one rule has the id: " + rule.id());
      }
    }
  }
}
