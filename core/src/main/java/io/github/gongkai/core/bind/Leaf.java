package io.github.gongkai.core.bind;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The label of a row among its cells.
 *
 * @param index where the label stands
 * @param term the row
 * @param start where the values may start: after the last label
 */
record Leaf(int index, Term.Row term, int start) {
  /** No table of the form is wider, even with pads: values of a row stand no farther off. */
  private static final int WIDEST = 20;

  /** Finds the label of a row of section 二 or 三; those of section 四 are heads of columns. */
  static Optional<Leaf> find(TableRow row) {
    int labels = row.firstValue();
    int text = row.indexOf(TableCell::isText);
    return text >= 0 && text < labels
        ? deepest(row, labels)
        : deepest(row, row.width()).filter(leaf -> isRowOnly(row.cells().get(leaf.index())));
  }

  /** Returns whether a row label stands at {@code index}. */
  static boolean isAt(TableRow row, int index) {
    return rowTerm(row, index).isPresent();
  }

  /** Returns the label before {@code end}, unless there are several of different groups. */
  private static Optional<Leaf> deepest(TableRow row, int end) {
    List<Leaf> found = new ArrayList<>();
    int start = end;
    for (int i = end - 1; i >= 0; i--) {
      Optional<Term.Row> term = rowTerm(row, i);
      if (start == end && !row.cells().get(i).terms().isEmpty()) {
        start = i + 1;
      }
      if (term.isPresent()) {
        found.add(new Leaf(i, term.get(), start));
      }
    }
    return found.isEmpty() ? Optional.empty() : deepest(row, found);
  }

  private static Optional<Leaf> deepest(TableRow row, List<Leaf> found) {
    Leaf deepest = found.get(0);
    for (Leaf leaf : found) {
      deepest = leaf.term().depth() > deepest.term().depth() ? leaf : deepest;
    }
    for (Leaf leaf : found) {
      if (!deepest.isWithin(row, leaf)) {
        return Optional.empty();
      }
    }
    return Optional.of(deepest);
  }

  /** Returns whether {@code other} is this label or that of a group around it. */
  private boolean isWithin(TableRow row, Leaf other) {
    String key = row.cells().get(other.index).label().key();
    return other.index == index || term.groups().contains(key);
  }

  private static Optional<Term.Row> rowTerm(TableRow row, int index) {
    TableCell cell = row.cells().get(index);
    if (cell.terms().isEmpty()) {
      return Optional.empty();
    }
    return cell.term(Term.Row.class, FormTable.PROACTIVE)
        .or(() -> cell.term(Term.Row.class, FormTable.REQUESTS))
        .filter(term -> isRowLabel(row, index));
  }

  /** 其他 and 总计 are rows and columns: a row has a number before the words, or values after them. */
  private static boolean isRowLabel(TableRow row, int index) {
    if (isRowOnly(row.cells().get(index))) {
      return true;
    }
    int end = Math.min(index + WIDEST, row.width());
    for (int i = index + 1; i < end; i++) {
      if (row.cells().get(i).isValue()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRowOnly(TableCell cell) {
    return !cell.label().number().isEmpty() || !cell.is(Term.Column.class);
  }
}
