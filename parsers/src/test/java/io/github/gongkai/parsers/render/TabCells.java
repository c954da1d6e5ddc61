package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/** One cell a line after a tab; a blank line ends the row. */
final class TabCells extends TextFamily {
  @Override
  List<List<String>> rows(Table table) {
    return table.texts(Table.Covered.FROM_ABOVE).stream().map(TabCells::lines).toList();
  }

  private static List<String> lines(List<String> row) {
    List<String> lines = new ArrayList<>();
    row.forEach(cell -> lines.add("\t" + cell));
    lines.add("");
    return lines;
  }
}
