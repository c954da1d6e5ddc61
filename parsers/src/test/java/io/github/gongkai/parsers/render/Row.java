package io.github.gongkai.parsers.render;

import java.util.List;

/**
 * A row of a table.
 *
 * @param before what a page break puts before the row: a form feed or a line; empty for nothing
 * @param boxes the cells that begin in the row
 */
record Row(String before, List<Box> boxes) {
  static Row of(Box... boxes) {
    return new Row("", List.of(boxes));
  }

  static Row of(List<Box> boxes) {
    return new Row("", List.copyOf(boxes));
  }
}
