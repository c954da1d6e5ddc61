package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A table without spans, its columns wide enough for every text.
 *
 * @param rows the texts of each row
 * @param widths the width of each column on a terminal
 */
record Dense(List<List<String>> rows, List<Integer> widths) {
  static Dense of(Table table) {
    List<List<String>> rows = table.texts(Table.Covered.ALL);
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < table.width(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> Measure.terminal(row.get(column))).max().orElse(0));
    }
    return new Dense(rows, widths);
  }

  /** Returns the rows with spaces after each text up to the width of its column. */
  List<List<String>> padded() {
    return rows.stream().map(this::padded).toList();
  }

  private List<String> padded(List<String> row) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      padded.add(row.get(i) + " ".repeat(widths.get(i) - Measure.terminal(row.get(i))));
    }
    return padded;
  }
}
