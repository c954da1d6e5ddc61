package io.github.gongkai.validation.rule;

/** What a blank cell, or a mark such as {@code /}, means to a rule. */
public enum Blank {
  /** It is 0 beside cells with figures. */
  AS_ZERO,
  /** It is unknown: the rule is undecided. */
  UNDECIDED
}
