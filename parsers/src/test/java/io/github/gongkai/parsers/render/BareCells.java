package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Table;
import java.util.List;

/** One cell a line and nothing else; a blank cell is a blank line. */
final class BareCells extends TextFamily {
  private final Table.Covered covered;

  BareCells(Table.Covered covered) {
    this.covered = covered;
  }

  @Override
  List<List<String>> rows(Table table) {
    return table.texts(covered);
  }
}
