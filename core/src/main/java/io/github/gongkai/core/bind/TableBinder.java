package io.github.gongkai.core.bind;

import io.github.gongkai.core.schema.Term;
import java.util.List;

/** Collects the rows of one table, in the order of the source. */
interface TableBinder {
  /** Takes a row with labels of columns. */
  void head(TableRow row);

  /** Takes a row with nothing but labels of groups. */
  void group(TableRow row);

  /** Takes a row whose label was found. */
  void data(TableRow row, Leaf leaf);

  /** Takes a row without a label that is known; {@code labelAt} is where one may stand, or -1. */
  void other(TableRow row, int labelAt);

  /** Takes a row without words and values; most are what is left of other rows. */
  default void blank(TableRow row) {}

  /** Returns whether {@code row} may come next, so that a damaged label may be its. */
  boolean mayFollow(Term.Row row);

  /** Returns the rows whose values are to be aligned, once all rows were taken. */
  List<ValueRow> rows();
}
