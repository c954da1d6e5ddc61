package io.github.gongkai.core.bind;

import java.util.List;

/**
 * A row whose label is known and whose values are to be aligned with their targets, or a head,
 * which shows where the values of the rows below it stand.
 *
 * @param row the row
 * @param start the index of the first cell after the label
 * @param size how many values there are
 * @param targets where the values go, from left to right; none for a head
 * @param label what to call the row in a diagnostic
 * @param isClear whether the head says which columns there are
 */
record ValueRow(
    TableRow row, int start, int size, List<Target> targets, String label, boolean isClear) {
  static ValueRow of(TableRow row, int start, List<Target> targets, String label) {
    List<TableCell> rest = row.cells().subList(start, row.width());
    boolean isMerged =
        rest.size() < targets.size()
            && rest.stream().mapToInt(TableCell::columns).sum() == targets.size();
    return new ValueRow(
        isMerged ? row.partedFrom(start) : row, start, targets.size(), targets, label, true);
  }

  /** Makes a row whose values cannot be told apart, because its head is not understood. */
  static ValueRow unclear(TableRow row, int start, List<Target> targets, String label) {
    return new ValueRow(row, start, targets.size(), targets, label, false);
  }

  static ValueRow head(TableRow row, int start, int size) {
    return new ValueRow(row, start, size, List.of(), "", true);
  }

  /** Returns the number of cells after the label. */
  int room() {
    return row.width() - start;
  }

  /** Returns the cells after the label. */
  List<TableCell> rest() {
    return row.cells().subList(start, row.width());
  }

  /** Returns whether no value stands after the label. */
  boolean isBlank() {
    for (int i = start; i < row.width(); i++) {
      if (!row.cells().get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  boolean isHead() {
    return targets.isEmpty();
  }
}
