package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Table;
import java.util.List;

/** One row a line, a tab before each cell; covered columns are left out. */
final class RaggedTabRows extends TextFamily {
  @Override
  List<List<String>> rows(Table table) {
    return table.texts(Table.Covered.LEFT_OUT).stream()
        .map(row -> List.of("\t" + String.join("\t", row)))
        .toList();
  }
}
