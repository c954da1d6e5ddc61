/** Checks the relations between the figures of a report. */
module io.github.gongkai.validation {
  requires transitive io.github.gongkai.model;

  exports io.github.gongkai.validation;
  exports io.github.gongkai.validation.correction;
  exports io.github.gongkai.validation.narrative;
  exports io.github.gongkai.validation.rule;
}
