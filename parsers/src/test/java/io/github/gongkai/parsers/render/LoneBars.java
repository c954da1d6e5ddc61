package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/** One cell a line, and bars on lines of their own. */
final class LoneBars extends TextFamily {
  /** Where the bars stand. */
  enum Where {
    /** Between two cells; a blank cell is nothing between two bars. */
    BETWEEN_CELLS,
    /** Before each row; a blank cell is a blank line. */
    BEFORE_ROWS
  }

  private final Where where;

  LoneBars(Where where) {
    this.where = where;
  }

  @Override
  List<List<String>> rows(Table table) {
    return table.texts(Table.Covered.LEFT_OUT).stream().map(this::lines).toList();
  }

  private List<String> lines(List<String> row) {
    List<String> lines = new ArrayList<>();
    if (where == Where.BEFORE_ROWS) {
      lines.add("|");
      lines.addAll(row);
      return lines;
    }
    for (String cell : row) {
      if (!lines.isEmpty()) {
        lines.add("|");
      }
      if (!cell.isEmpty()) {
        lines.add(cell);
      }
    }
    return lines;
  }
}
