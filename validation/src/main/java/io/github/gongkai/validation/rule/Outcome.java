package io.github.gongkai.validation.rule;

/** How a rule turned out on one subject. */
public enum Outcome {
  /** The figures satisfy the rule. */
  PASSED("passed"),
  /** The figures contradict the rule. */
  FAILED("failed"),
  /** A figure that the rule needs is not there or cannot be read. */
  UNDECIDED("undecided"),
  /**
   * There is nothing to check: all cells are blank, or marked by such as {@code /}, or the
   * condition of the rule does not hold.
   */
  NOT_APPLICABLE("notApplicable");

  private final String key;

  Outcome(String key) {
    this.key = key;
  }

  /** Returns the name of the outcome in JSON and CSV, such as {@code notApplicable}. */
  public String key() {
    return key;
  }
}
