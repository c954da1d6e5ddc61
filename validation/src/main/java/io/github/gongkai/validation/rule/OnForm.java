package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.Form;
import io.github.gongkai.validation.rule.Term.Role;
import io.github.gongkai.validation.rule.Term.Source;

/** Relations with the cells that the form of an edition has. */
final class OnForm {
  private OnForm() {}

  /**
   * Returns {@code relation} with the cells on {@code form}.
   *
   * @throws IllegalArgumentException if it needs a cell of the report that the form does not have
   */
  static Relation of(Relation relation, Form form, String rule) {
    requireNonNull(relation, () -> "relation of rule " + rule + " must not be null");
    return new Relation(
        of(relation.stated(), form, rule),
        relation.comparison(),
        of(relation.expected(), form, rule),
        relation.tolerance(),
        relation.condition().map(condition -> of(condition, form, rule)));
  }

  private static Figure of(Figure figure, Form form, String rule) {
    for (Term term : figure.terms()) {
      boolean isNeeded = term.source() == Source.REPORT && term.role() != Role.ADDEND_IF_ON_FORM;
      if (isNeeded && !form.has(term.address())) {
        throw new IllegalArgumentException(
            "rule "
                + rule
                + " is about a cell that the form of "
                + form.edition()
                + " does not have, name its editions: "
                + term.address());
      }
    }
    return figure.on(form);
  }
}
