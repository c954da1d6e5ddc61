package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/** One cell a line and a bar after it; a line of bars fills the row up. */
final class BarCells extends TextFamily {
  @Override
  List<List<String>> rows(Table table) {
    return table.texts(Table.Covered.LEFT_OUT).stream()
        .map(row -> lines(row, table.width() - row.size()))
        .toList();
  }

  private static List<String> lines(List<String> row, int pads) {
    List<String> lines = new ArrayList<>();
    row.forEach(cell -> lines.add(cell.isEmpty() ? "|" : cell + " |"));
    if (pads > 0) {
      lines.add("|".repeat(pads));
    }
    return lines;
  }
}
