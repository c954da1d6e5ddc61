package io.github.gongkai.core.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A row of a grid. Cells that the source drops, for instance under a cell that spans rows, are not
 * there; a blank cell that the source shows is.
 *
 * @param cells the cells, from left to right
 * @param origin how the row stood in the source
 */
public record GridRow(List<GridCell> cells, Origin origin) {
  /** How a row stood in the source. */
  public enum Origin {
    /** As a row of its layout. */
    AS_WRITTEN,
    /** As paragraphs after the table, which the layout put together. */
    PARAGRAPHS,
    /**
     * As one line of a page on which columns are a matter of place: a label may go on in the lines
     * below, and a cell belongs to the column under whose label it stands. Each cell has a place of
     * its own.
     */
    LINE,
    /**
     * As cells one after another, maybe of many rows, where the source does not show which cell is
     * the first of a row. Its blank cells may be no more than space between rows.
     */
    STREAM
  }

  /** Copies the cells. */
  public GridRow {
    cells = List.copyOf(cells);
    requireNonNull(origin, "origin must not be null");
  }

  /** Returns a row as its layout writes it. */
  public static GridRow of(List<GridCell> cells) {
    return new GridRow(cells, Origin.AS_WRITTEN);
  }
}
