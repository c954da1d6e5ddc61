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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts streams of cells into rows; what is no table becomes text again. */
public final class Streams {
  private final Reading reading;
  private final Map<Grid, Found> found = new HashMap<>();

  private Streams(Reading reading) {
    this.reading = reading;
  }

  /** Returns {@code parts} with rows of cells instead of streams. */
  public static List<Part> part(Reading reading, List<Part> parts) {
    Streams streams = new Streams(reading);
    parts.stream().flatMap(part -> part.blocks().stream()).forEach(streams::find);
    Blanks blanks = Blanks.of(streams.found.values().stream().map(Found::table).toList());
    return parts.stream()
        .map(part -> part.withBlocks(blocks -> streams.parted(blocks, blanks)))
        .toList();
  }

  private static boolean isStream(Block block) {
    return block instanceof Grid grid
        && !grid.rows().isEmpty()
        && grid.rows().stream().allMatch(row -> row.origin() == GridRow.Origin.STREAM);
  }

  /** Finds the table in a stream, and the text before and after it. */
  private void find(Block block) {
    if (!isStream(block)) {
      return;
    }
    Grid stream = (Grid) block;
    List<StreamRow> rows = RowBreaks.rows(BrokenLabels.join(cells(stream), reading.vocabulary()));
    if (new StreamTable(reading, rows).isTable()) {
      int start = 0;
      while (!rows.get(start).isOfTable()) {
        start++;
      }
      int end = rows.size();
      while (!rows.get(end - 1).isOfTable()) {
        end--;
      }
      StreamTable table = new StreamTable(reading, rows.subList(start, end));
      found.put(stream, new Found(rows.subList(0, start), table, rows.subList(end, rows.size())));
    }
  }

  /** Returns the cells; the end of the source after the last line end is no blank line. */
  private List<GridCell> cells(Grid stream) {
    return stream.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !reading.isEnd(cell.span()))
        .toList();
  }

  private List<Block> parted(List<Block> blocks, Blanks blanks) {
    List<Block> parted = new ArrayList<>();
    for (Block block : blocks) {
      Optional<Found> table =
          isStream(block) ? Optional.ofNullable(found.get(block)) : Optional.empty();
      if (table.isPresent()) {
        addText(cells(table.get().before()), parted);
        parted.add(new Grid(table.get().table().rows(blanks)));
        addText(cells(table.get().after()), parted);
      } else if (isStream(block)) {
        addNoTable(cells((Grid) block), parted);
      } else {
        parted.add(block);
      }
    }
    return parted;
  }

  /** Adds text; figures side by side may be cells that fell out of a table, and are none of it. */
  private void addNoTable(List<GridCell> cells, List<Block> blocks) {
    List<GridCell> text = new ArrayList<>();
    List<StreamCell> read =
        cells.stream().map(cell -> StreamCell.of(cell, reading.vocabulary())).toList();
    for (StreamRow row : RowBreaks.rows(read)) {
      if (row.values().stream().filter(StreamCell::isValue).count() > 1) {
        text.addAll(row.cut(0));
        addText(text, blocks);
        text.clear();
        List<GridCell> all = row.cut(row.filled());
        blocks.add(new Grid(List.of(GridRow.of(all.subList(row.labels(), all.size())))));
      } else {
        row.cells().forEach(cell -> text.add(cell.cell()));
      }
    }
    addText(text, blocks);
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

  /** A table in a stream, with the rows of text before and after it. */
  private record Found(List<StreamRow> before, StreamTable table, List<StreamRow> after) {}
}
