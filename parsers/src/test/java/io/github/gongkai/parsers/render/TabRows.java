package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Table;
import java.util.List;

/** One row a line, a tab between cells; covered columns are empty fields. */
final class TabRows extends TextFamily {
  @Override
  List<List<String>> rows(Table table) {
    return table.texts(Table.Covered.ALL).stream()
        .map(row -> List.of(String.join("\t", row)))
        .toList();
  }
}
