package io.github.gongkai.core.sheet;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/**
 * A row that the form does not know.
 *
 * @param label its label
 * @param cells its texts by the labels of their columns
 */
record ExtraRow(String label, Map<String, String> cells) {
  /** Returns whether the row may have another cell, of {@code column}. */
  boolean hasRoom(String row, String column) {
    return label.equals(row) && !cells.containsKey(column);
  }

  /** Returns what the row has in {@code columns}. */
  List<Box> values(List<String> columns) {
    return columns.stream().map(column -> Box.value(cells.getOrDefault(column, ""))).toList();
  }

  /** Returns whether the row has cells in no other columns. */
  boolean isUnder(List<String> columns) {
    return columns.containsAll(cells.keySet());
  }

  /** Returns the row in words. */
  String sentence() {
    String words =
        cells.entrySet().stream()
            .map(cell -> "“" + cell.getKey() + "”栏为“" + cell.getValue() + "”")
            .collect(joining("，"));
    return "格式以外的内容：“" + label + "”行" + words + "。";
  }
}
