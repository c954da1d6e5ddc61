package io.github.gongkai.core.stream;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the rows of a stream begin: with the first label after values or blank cells, with a
 * label of a row, unless that of its group stands before it, and with the first label of a head.
 */
final class RowBreaks {
  /** What a label is a label of. */
  private enum Role {
    COLUMN,
    ROW,
    UNKNOWN
  }

  private final List<StreamCell> cells;
  private final List<StreamRow> rows = new ArrayList<>();
  private int start;
  private boolean isHead;
  private Role last = Role.UNKNOWN;

  private RowBreaks(List<StreamCell> cells) {
    this.cells = cells;
  }

  static List<StreamRow> rows(List<StreamCell> cells) {
    RowBreaks breaks = new RowBreaks(cells);
    for (int i = 0; i < cells.size(); i++) {
      breaks.take(i);
    }
    breaks.close(cells.size());
    return breaks.rows;
  }

  private void take(int index) {
    boolean isAfterWords = index > start && cells.get(index - 1).isWords();
    if (cells.get(index).isWords()) {
      Role role = role(index, isAfterWords);
      if (isAfterWords ? begins(index, role) : !goesOnWithHead(index)) {
        close(index);
      }
      isHead |= role == Role.COLUMN;
      last = role;
    } else if (isHead && isAfterWords && isBeforeValue(index - 1)) {
      close(index);
    }
  }

  private void close(int end) {
    if (end > start) {
      rows.add(new StreamRow(cells.subList(start, end), isHead));
    }
    start = end;
    isHead = false;
  }

  /** 其他 and 总计 are rows and columns: a row has a number, or no head before it and a value after. */
  private Role role(int index, boolean isAfterWords) {
    StreamCell cell = cells.get(index);
    boolean isRow = cell.isGroup() || cell.isRow();
    if (isRow && cell.isHead() && cell.label().number().isEmpty()) {
      return (isAfterWords && isHead) || !isBeforeValue(index) ? Role.COLUMN : Role.ROW;
    }
    if (isRow) {
      return Role.ROW;
    }
    return cell.isHead() ? Role.COLUMN : Role.UNKNOWN;
  }

  /** Returns whether a row begins with the label at {@code index}, which stands after another. */
  private boolean begins(int index, Role role) {
    StreamCell before = cells.get(index - 1);
    return switch (role) {
      case ROW -> last != Role.ROW || !before.contains(cells.get(index));
      case COLUMN -> !isHead;
      case UNKNOWN -> isBeforeValue(index) && (isHead || before.isRow());
    };
  }

  /**
   * Returns whether the label at {@code index}, after blank cells, is one more of the head before
   * it. Heads of section 二 are single rows, each begun by its own word.
   */
  private boolean goesOnWithHead(int index) {
    return isHead
        && cells.subList(start, index).stream().noneMatch(StreamCell::isValue)
        && cells.get(index).terms().stream()
            .anyMatch(term -> term instanceof Term.Column && term.table() == FormTable.PROACTIVE);
  }

  /** Returns whether the first cell after {@code index} that is not blank is a value. */
  private boolean isBeforeValue(int index) {
    int next = index + 1;
    while (next < cells.size() && cells.get(next).isBlank()) {
      next++;
    }
    return next < cells.size() && cells.get(next).isValue();
  }
}
