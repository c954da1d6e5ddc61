package io.github.gongkai.validation.rule;

/** What is known of one side of a relation. */
enum Standing {
  /** It comes to a figure. */
  FIGURE,
  /** No cell has a figure, and none that could have one is unknown. */
  NOTHING,
  /** A figure that is needed is not there. */
  MISSING
}
