package io.github.gongkai.core.bind;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.text.Figure;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.core.text.Marks;
import io.github.gongkai.model.FormTable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A cell of a grid with what it may mean. */
final class TableCell {
  /** What kind of content a cell has. */
  enum Kind {
    BLANK,
    /** A figure, a mark that stands for one, or what is marked as not to be made out. */
    VALUE,
    TEXT
  }

  private final GridCell cell;
  private final Optional<Figure> figure;
  private final Kind kind;
  private final Label label;

  /** Gone through by index below: for every cell an iterator would be made several times. */
  private final List<Term> terms;

  private final boolean isShared;
  private boolean isUsed;

  TableCell(GridCell cell, Vocabulary vocabulary) {
    this.cell = cell;
    this.figure = Figure.parse(cell.text());
    boolean mayBeLabel = !cell.isBlank() && figure.isEmpty() && !Marks.isDoubted(cell.text());
    Label known = mayBeLabel ? vocabulary.label(cell.text()) : Label.NONE;
    this.terms = mayBeLabel ? vocabulary.find(known.key()) : List.of();
    boolean isText = !terms.isEmpty() || (mayBeLabel && !vocabulary.isNotApplicable(cell.text()));
    this.label = isText ? known : Label.NONE;
    this.kind = cell.isBlank() ? Kind.BLANK : isText ? Kind.TEXT : Kind.VALUE;
    this.isShared = kind == Kind.VALUE && cell.rows() > 1;
  }

  private TableCell(TableCell merged) {
    this.cell = merged.cell;
    this.figure = merged.figure;
    this.kind = merged.kind;
    this.label = merged.label;
    this.terms = merged.terms;
    this.isShared = !merged.isBlank();
  }

  /** Returns a cell for each of the columns that this one covers. */
  List<TableCell> parted() {
    return cell.columns() == 1
        ? List.of(this)
        : Collections.nCopies(cell.columns(), new TableCell(this));
  }

  /** Returns whether the cell covers several of the form, so that its value is of none of them. */
  boolean isShared() {
    return isShared;
  }

  int columns() {
    return cell.columns();
  }

  /** Returns how many cells of the form it covers. */
  int covered() {
    return cell.columns() * cell.rows();
  }

  String text() {
    return cell.text();
  }

  Span span() {
    return cell.span();
  }

  Label label() {
    return label;
  }

  boolean isBlank() {
    return kind == Kind.BLANK;
  }

  boolean isValue() {
    return kind == Kind.VALUE;
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  boolean isFigure() {
    return figure.isPresent();
  }

  /** Returns the figure that the text is. */
  Optional<Figure> figure() {
    return figure;
  }

  List<Term> terms() {
    return terms;
  }

  <T extends Term> Stream<T> terms(Class<T> type) {
    return is(type) ? terms.stream().filter(type::isInstance).map(type::cast) : Stream.empty();
  }

  <T extends Term> Optional<T> term(Class<T> type, FormTable table) {
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (type.isInstance(term) && term.table() == table) {
        return Optional.of(type.cast(term));
      }
    }
    return Optional.empty();
  }

  /** Returns whether the cell may mean something of {@code type}. */
  boolean is(Class<? extends Term> type) {
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (type.isInstance(term)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether all that the cell may mean stands in {@code table}. */
  boolean isOnlyOf(FormTable table) {
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.table() != table) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the cell may be a part of the head of {@code table}. */
  boolean isHeadOf(FormTable table) {
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.table() == table
          && (table == FormTable.REMEDIES
              || term instanceof Term.Column
              || term instanceof Term.Word)) {
        return true;
      }
    }
    return false;
  }

  /** Marks the cell as read: as a label, as a value, or in a diagnostic that quotes it. */
  void use() {
    isUsed = true;
  }

  boolean isUsed() {
    return isUsed;
  }

  /** Returns whether the cell holds digits and no words: a figure, or something like one. */
  boolean isNumeric() {
    return hasDigit() && (isValue() || text().chars().noneMatch(Character::isLetter));
  }

  /** Returns whether the cell holds a digit of any script. */
  boolean hasDigit() {
    return kind == Kind.VALUE ? isFigure() : text().chars().anyMatch(Character::isDigit);
  }

  @Override
  public String toString() {
    return text();
  }
}
