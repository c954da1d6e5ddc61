package io.github.gongkai.core.schema;

import io.github.gongkai.model.Edition;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a label stands for. One label may stand for several things: 其他 is a row and a column. */
public sealed interface Term {
  /** Returns the table in which the label stands. */
  FormTable table();

  /** Returns the editions whose form prints the label so; none for another spelling. */
  Set<Edition> printedIn();

  /** Returns the same thing under a label that no edition prints. */
  Term asAlias();

  /** Returns whether the form of no edition prints the label so. */
  default boolean isAlias() {
    return printedIn().isEmpty();
  }

  /** Returns the one term that both are, printed in the editions of both, if they are one. */
  static Optional<Term> merged(Term a, Term b) {
    if (a.table() != b.table()) {
      return Optional.empty();
    }
    Set<Edition> both = new HashSet<>(a.printedIn());
    both.addAll(b.printedIn());
    Set<Edition> editions = Set.copyOf(both);
    if (a instanceof Term.Row x && b instanceof Term.Row y && x.row() == y.row()) {
      return Optional.of(new Term.Row(x.row(), x.groups(), editions));
    }
    if (a instanceof Term.Column x && b instanceof Term.Column y && x.column() == y.column()) {
      return Optional.of(new Term.Column(x.column(), editions));
    }
    if (a instanceof Term.Group x && b instanceof Term.Group y && x.key().equals(y.key())) {
      return Optional.of(new Term.Group(x.table(), x.key(), editions));
    }
    return a instanceof Term.Word x && b instanceof Term.Word y && x.key().equals(y.key())
        ? Optional.of(new Term.Word(x.table(), x.key(), editions))
        : Optional.empty();
  }

  /**
   * The label of a row.
   *
   * @param row the row
   * @param groups the folded labels of the groups above it, outermost first
   * @param printedIn the editions whose form prints the label so
   */
  record Row(FormRow row, List<String> groups, Set<Edition> printedIn) implements Term {
    @Override
    public FormTable table() {
      return row.table();
    }

    @Override
    public Row asAlias() {
      return new Row(row, groups, Set.of());
    }

    /** Returns the number of label columns before that of the row. */
    public int depth() {
      return groups.size();
    }
  }

  /**
   * The label of a column.
   *
   * @param column the column
   * @param printedIn the editions whose form prints the label so
   */
  record Column(FormColumn column, Set<Edition> printedIn) implements Term {
    @Override
    public FormTable table() {
      return column.table();
    }

    @Override
    public Column asAlias() {
      return new Column(column, Set.of());
    }
  }

  /**
   * The label of a group of rows.
   *
   * @param table the table
   * @param key the folded label as printed
   * @param printedIn the editions whose form prints the label so
   */
  record Group(FormTable table, String key, Set<Edition> printedIn) implements Term {
    @Override
    public Group asAlias() {
      return new Group(table, key, Set.of());
    }
  }

  /**
   * Other words of a table's head, such as the label of a group of columns.
   *
   * @param table the table
   * @param key the folded label of a group, or the name of the words in {@code spellings.tsv}
   * @param printedIn the editions whose form prints the words so
   */
  record Word(FormTable table, String key, Set<Edition> printedIn) implements Term {
    @Override
    public Word asAlias() {
      return new Word(table, key, Set.of());
    }
  }
}
