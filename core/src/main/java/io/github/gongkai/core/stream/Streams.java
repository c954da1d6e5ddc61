package io.github.gongkai.core.stream;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.walk.Reading;
import java.util.ArrayList;
import java.util.List;

/** Parts streams of cells into rows; what is no table becomes text again. */
public final class Streams {
  private final Reading reading;

  private Streams(Reading reading) {
    this.reading = reading;
  }

  /** Returns {@code parts} with rows of cells instead of streams. */
  public static List<Part> part(Reading reading, List<Part> parts) {
    Streams streams = new Streams(reading);
    return parts.stream().map(part -> part.withBlocks(streams::blocks)).toList();
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> parted = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Grid grid && isStream(grid)) {
        addParted(grid.rows().stream().flatMap(row -> row.cells().stream()).toList(), parted);
      } else {
        parted.add(block);
      }
    }
    return parted;
  }

  private static boolean isStream(Grid grid) {
    return !grid.rows().isEmpty()
        && grid.rows().stream().allMatch(row -> row.origin() == GridRow.Origin.STREAM);
  }

  /** Adds the table in a stream, and the text before and after it. */
  private void addParted(List<GridCell> cells, List<Block> blocks) {
    List<StreamRow> rows = RowBreaks.rows(BrokenLabels.join(cells, reading.vocabulary()));
    StreamTable whole = new StreamTable(reading, rows);
    if (!whole.isTable()) {
      addText(cells, blocks);
      return;
    }
    int start = 0;
    while (!rows.get(start).isOfTable()) {
      start++;
    }
    int end = rows.size();
    while (!rows.get(end - 1).isOfTable()) {
      end--;
    }
    addText(cells(rows.subList(0, start)), blocks);
    blocks.add(new Grid(new StreamTable(reading, rows.subList(start, end)).rows()));
    addText(cells(rows.subList(end, rows.size())), blocks);
  }

  private static List<GridCell> cells(List<StreamRow> rows) {
    return rows.stream().flatMap(row -> row.cells().stream()).map(StreamCell::cell).toList();
  }

  private static void addText(List<GridCell> cells, List<Block> blocks) {
    List<Line> lines =
        cells.stream()
            .filter(cell -> !cell.isBlank())
            .map(cell -> new Line(cell.text(), cell.span()))
            .toList();
    if (!lines.isEmpty()) {
      blocks.add(new Prose(lines));
    }
  }
}
