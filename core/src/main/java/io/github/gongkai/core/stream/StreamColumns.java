package io.github.gongkai.core.stream;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import java.util.Arrays;
import java.util.List;

/** Counts the values that the rows of a stream have, by the form and the heads above them. */
final class StreamColumns {
  private StreamColumns() {}

  /** Returns the number of values of each row; 0 for one without a label of the form. */
  static int[] count(List<StreamRow> rows) {
    int[] columns = new int[rows.size()];
    int inHead = 0;
    for (int i = 0; i < columns.length; i++) {
      StreamRow row = rows.get(i);
      if (row.isHead()) {
        inHead = inHead(row);
      } else {
        int columnsOfBlock = inHead;
        columns[i] =
            row.leaf()
                .flatMap(leaf -> leaf.rows().findFirst())
                .map(term -> count(term.row(), columnsOfBlock))
                .orElse(0);
      }
    }
    return columns;
  }

  /** Returns how many columns the head of a block of section 二 has; 0 for another head. */
  private static int inHead(StreamRow head) {
    int columns = 0;
    for (StreamCell cell : head.cells()) {
      columns = isOfProactive(cell, Term.Word.class) ? 0 : columns + (cell.isWords() ? 1 : 0);
    }
    return head.cells().stream().anyMatch(cell -> isOfProactive(cell, Term.class)) ? columns : 0;
  }

  private static boolean isOfProactive(StreamCell cell, Class<? extends Term> type) {
    return cell.terms().stream()
        .anyMatch(term -> type.isInstance(term) && term.table() == FormTable.PROACTIVE);
  }

  private static int count(FormRow row, int inHead) {
    if (row.table() == FormTable.REQUESTS) {
      return Applicant.values().length;
    }
    return inHead > 0
        ? inHead
        : Arrays.stream(Edition.values())
            .map(Form::of)
            .filter(form -> form.has(row))
            .mapToInt(form -> form.columns(row).size())
            .max()
            .orElse(0);
  }
}
