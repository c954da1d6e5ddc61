package io.github.gongkai.core.stream;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a stream: labels, then whatever stands before the next label.
 *
 * @param cells the cells
 * @param isHead whether the labels are those of columns
 */
record StreamRow(List<StreamCell> cells, boolean isHead) {
  /** Returns how many labels there are. */
  int labels() {
    int labels = 0;
    while (labels < cells.size() && cells.get(labels).isWords()) {
      labels++;
    }
    return labels;
  }

  /** Returns the label of a row of the form right before the values. */
  Optional<StreamCell> leaf() {
    int labels = labels();
    return isHead || labels == 0
        ? Optional.empty()
        : Optional.of(cells.get(labels - 1)).filter(StreamCell::isRow);
  }

  /** Returns the cells after the labels. */
  List<StreamCell> values() {
    return cells.subList(labels(), cells.size());
  }

  /** Returns how many cells there are after the labels up to the last that is not blank. */
  int filled() {
    int filled = cells.size();
    int labels = labels();
    while (filled > labels && cells.get(filled - 1).isBlank()) {
      filled--;
    }
    return filled - labels;
  }

  /** Returns whether a blank cell stands before the last value. */
  boolean hasBlank() {
    return values().subList(0, filled()).stream().anyMatch(StreamCell::isBlank);
  }

  /** Returns whether blank cells stand side by side between two values. */
  boolean hasGap() {
    boolean isAfterValue = false;
    List<StreamCell> values = values();
    for (int i = 0; i + 1 < filled(); i++) {
      if (isAfterValue && values.get(i).isBlank() && values.get(i + 1).isBlank()) {
        return true;
      }
      isAfterValue |= !values.get(i).isBlank();
    }
    return false;
  }

  boolean hasValue() {
    return cells.stream().anyMatch(StreamCell::isValue);
  }

  /** Returns whether a cell has words of the form, or a value. */
  boolean isOfTable() {
    return cells.stream().anyMatch(cell -> cell.isKnown() || cell.isValue());
  }

  /** Returns the labels and {@code count} cells after them. */
  List<GridCell> cut(int count) {
    return cells.subList(0, labels() + count).stream().map(StreamCell::cell).toList();
  }

  /** Returns the labels and the values without blank cells. */
  List<GridCell> cutWithoutBlanks() {
    return cells.stream().filter(cell -> !cell.isBlank()).map(StreamCell::cell).toList();
  }

  /** Returns the labels and {@code count} blank cells, which the source does not show. */
  List<GridCell> blank(int count) {
    List<GridCell> blank = new ArrayList<>(cut(0));
    int end = blank.get(blank.size() - 1).span().end();
    for (int i = 0; i < count; i++) {
      blank.add(new GridCell("", new Span(end, end)));
    }
    return blank;
  }

  /** Returns the cells without the blank ones before the first and after the last value. */
  List<GridCell> stripped() {
    int start = 0;
    while (start < cells.size() && cells.get(start).isBlank()) {
      start++;
    }
    return cut(filled()).subList(Math.min(start, filled()), filled());
  }
}
