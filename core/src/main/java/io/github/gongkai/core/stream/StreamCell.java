package io.github.gongkai.core.stream;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.model.FormTable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cell of a stream with what it may mean.
 *
 * @param cell the cell
 * @param kind what kind of content it has
 * @param label the folded label, if it has words
 * @param terms what the label stands for
 */
record StreamCell(GridCell cell, Kind kind, Label label, List<Term> terms) {
  /** What kind of content a cell has. */
  enum Kind {
    BLANK,
    /** A figure, a mark that stands for one, or what else has no words. */
    VALUE,
    WORDS
  }

  static StreamCell of(GridCell cell, Vocabulary vocabulary) {
    Kind kind = kind(cell, vocabulary);
    Label label = kind == Kind.WORDS ? vocabulary.label(cell.text()) : Label.NONE;
    return new StreamCell(cell, kind, label, vocabulary.find(label.key()));
  }

  private static Kind kind(GridCell cell, Vocabulary vocabulary) {
    if (cell.isBlank()) {
      return Kind.BLANK;
    }
    boolean isValue =
        cell.isFigure()
            || vocabulary.isNotApplicable(cell.text())
            || cell.text().chars().noneMatch(Character::isLetter);
    return isValue ? Kind.VALUE : Kind.WORDS;
  }

  boolean isBlank() {
    return kind == Kind.BLANK;
  }

  boolean isValue() {
    return kind == Kind.VALUE;
  }

  boolean isWords() {
    return kind == Kind.WORDS;
  }

  /** Returns whether words or a number such as {@code 3.} stand here. */
  boolean mayBePartOfLabel() {
    return isWords() || (!cell.isFigure() && cell.text().chars().anyMatch(Character::isDigit));
  }

  boolean isKnown() {
    return !terms.isEmpty();
  }

  /** Returns the rows of section 二 or 三 that the label may be of; those of 四 are columns. */
  Stream<Term.Row> rows() {
    return terms.stream()
        .filter(term -> term instanceof Term.Row && term.table() != FormTable.REMEDIES)
        .map(Term.Row.class::cast);
  }

  boolean isRow() {
    return rows().findAny().isPresent();
  }

  boolean isGroup() {
    return terms.stream()
        .anyMatch(term -> term instanceof Term.Group && term.table() != FormTable.REMEDIES);
  }

  /** Returns whether the label may stand in the head of a table. */
  boolean isHead() {
    return terms.stream()
        .anyMatch(
            term ->
                term instanceof Term.Column
                    || term instanceof Term.Word
                    || term.table() == FormTable.REMEDIES);
  }

  /**
   * Returns whether this is the label of a group, and {@code inner} one of a row or group in it.
   */
  boolean contains(StreamCell inner) {
    return inner.rows().anyMatch(row -> row.groups().contains(label.key()))
        || (isGroup() && inner.isGroup() && !inner.isRow());
  }
}
