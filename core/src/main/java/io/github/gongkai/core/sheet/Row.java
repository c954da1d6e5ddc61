package io.github.gongkai.core.sheet;

import java.util.List;

/**
 * A row of a printed table.
 *
 * @param boxes the cells that begin in the row; not those that come down from rows above
 */
public record Row(List<Box> boxes) {
  /** Copies the cells. */
  public Row {
    boxes = List.copyOf(boxes);
  }

  static Row of(Box... boxes) {
    return new Row(List.of(boxes));
  }
}
