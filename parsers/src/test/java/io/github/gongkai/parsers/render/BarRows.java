package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Table;
import java.util.List;

/** One row a line, a bar after each cell. */
final class BarRows extends TextFamily {
  /** What stands at the ends of a row. */
  enum Ends {
    /** Nothing but the last bar. */
    PLAIN,
    /** Bars that fill the row up to the width of the table. */
    PADDED,
    /** A bar before the first cell. */
    OPENED
  }

  private final Table.Covered covered;
  private final Ends ends;

  BarRows(Table.Covered covered, Ends ends) {
    this.covered = covered;
    this.ends = ends;
  }

  @Override
  List<List<String>> rows(Table table) {
    return table.texts(covered).stream().map(row -> List.of(line(row, table.width()))).toList();
  }

  private String line(List<String> row, int width) {
    StringBuilder line = new StringBuilder(ends == Ends.OPENED ? "| " : "");
    row.forEach(cell -> line.append(cell).append(cell.isEmpty() ? "| " : " | "));
    line.setLength(line.length() - 1);
    int pads = width - row.size();
    return ends == Ends.PADDED && pads > 0 ? line + " " + "|".repeat(pads) : line.toString();
  }
}
