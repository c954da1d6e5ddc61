package io.github.gongkai.core.spi;

import java.util.List;

/**
 * Rows of cells, not yet bound to the form. It may be a table of the form, a part of one, more than
 * one, or none.
 *
 * @param rows the rows, from top to bottom
 */
public record Grid(List<GridRow> rows) implements Block {
  /** Copies the rows. */
  public Grid {
    rows = List.copyOf(rows);
  }
}
