package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;

/**
 * Something that a report should satisfy. Implementations are thread-safe.
 *
 * <pre>{@code
 * Rule share =
 *     Rule.named("OFFICE-DENIED")
 *         .forEach(applicants())
 *         .require(a -> subtotal(DENIED, a).isAtMost(cell(PROCESSED_TOTAL, a)))
 *         .severity(WARNING)
 *         .build();
 * }</pre>
 */
public interface Rule {
  /** Returns the stable name of the rule, such as {@code REQ-BALANCE}. */
  String id();

  /**
   * Returns one finding for each subject of the rule in the report's edition, whatever its outcome;
   * none if the rule needs another report that is not known. The contents of the reports are no
   * reason to throw.
   */
  List<Finding> check(Reports reports);

  /**
   * Starts a rule.
   *
   * @param id its stable name
   * @throws IllegalArgumentException if the id is blank
   */
  static RuleName named(String id) {
    return new RuleName(id);
  }

  /**
   * Returns a rule that is a function of the reports.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  static Rule of(String id, Function<Reports, List<Finding>> check) {
    RuleName.requireNotBlank(id);
    requireNonNull(check, "check must not be null");
    return new Rule() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public List<Finding> check(Reports reports) {
        return check.apply(reports);
      }

      @Override
      public String toString() {
        return id;
      }
    };
  }
}
