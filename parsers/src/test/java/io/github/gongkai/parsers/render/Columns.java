package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Box;
import io.github.gongkai.core.sheet.Table;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table have to be.
 *
 * @param widths the width of each column
 * @param joint what stands between two columns
 */
record Columns(List<Integer> widths, int joint) {
  /** Returns columns wide enough for the texts of {@code table}; the last of a span gives way. */
  static Columns of(Table table, int joint, ToIntFunction<String> measure) {
    int[] widths = new int[table.width()];
    for (int span = 1; span <= table.width(); span++) {
      for (List<Table.Slot> row : table.slots()) {
        for (int i = 0; i < row.size(); i++) {
          Box box = row.get(i).box();
          if (row.get(i).begins() && box.columns() == span) {
            int has = Arrays.stream(widths, i, i + span).sum() + joint * (span - 1);
            int lacks = measure.applyAsInt(box.text()) - has;
            widths[i + span - 1] += Math.max(0, lacks);
          }
        }
      }
    }
    return new Columns(Arrays.stream(widths).boxed().toList(), joint);
  }

  /** Returns how wide {@code count} columns from {@code from} are together. */
  int width(int from, int count) {
    return IntStream.range(from, from + count).map(widths::get).sum() + joint * (count - 1);
  }
}
