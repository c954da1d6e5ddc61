package io.github.gongkai.core;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.SPAN_CUT;

import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets blocks pass until one of the limits on them is reached, and nothing after that. */
final class Bounds {
  private final Reading reading;
  private final int longestLine;
  private final int widest;
  private final Use blocks;
  private final Use lines;
  private final Use characters;
  private final Use rows;
  private final Use cells;
  private boolean isReached;

  Bounds(Reading reading) {
    this.reading = reading;
    this.longestLine = reading.limits().of(Limit.LINE_CHARACTERS);
    this.widest = reading.limits().of(Limit.SPAN);
    this.blocks = new Use(Limit.BLOCKS);
    this.lines = new Use(Limit.LINES);
    this.characters = new Use(Limit.CHARACTERS);
    this.rows = new Use(Limit.ROWS);
    this.cells = new Use(Limit.CELLS);
  }

  /** Returns what of {@code all} is within the limits, together with what passed before. */
  List<Block> pass(List<Block> all) {
    List<Block> passed = new ArrayList<>();
    for (Block block : all) {
      if (isReached || !blocks.allow(1, null)) {
        break;
      }
      passed.add(
          block instanceof Grid grid
              ? new Grid(passRows(grid.rows()))
              : new Prose(passLines(((Prose) block).lines())));
    }
    return passed;
  }

  private List<Line> passLines(List<Line> all) {
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      int length = line.text().length();
      if (length > longestLine) {
        reached(Limit.LINE_CHARACTERS, Optional.of(line.span()));
      }
      if (isReached || !lines.allow(1, line.span()) || !characters.allow(length, line.span())) {
        return all.subList(0, i);
      }
    }
    return all;
  }

  private List<GridRow> passRows(List<GridRow> all) {
    List<GridRow> passed = new ArrayList<>(all.size());
    for (GridRow row : all) {
      GridRow narrowed = narrowed(row);
      if (!allow(narrowed)) {
        break;
      }
      passed.add(narrowed);
    }
    return passed;
  }

  private boolean allow(GridRow row) {
    long columns = 0;
    long letters = 0;
    for (GridCell cell : row.cells()) {
      columns += cell.columns();
      letters += cell.text().length();
    }
    return row.cells().isEmpty()
        || (rows.allow(1, row.cells().get(0).span())
            && cells.allow(columns, row.cells().get(0).span())
            && characters.allow(letters, row.cells().get(0).span()));
  }

  private GridRow narrowed(GridRow row) {
    for (GridCell cell : row.cells()) {
      if (!isNarrow(cell)) {
        return new GridRow(row.cells().stream().map(this::narrowed).toList(), row.origin());
      }
    }
    return row;
  }

  private boolean isNarrow(GridCell cell) {
    return cell.columns() <= widest && cell.rows() <= widest;
  }

  private GridCell narrowed(GridCell cell) {
    if (isNarrow(cell)) {
      return cell;
    }
    int most = Math.max(cell.columns(), cell.rows());
    reading.report(SPAN_CUT, cell.span(), Integer.toString(most), Integer.toString(widest));
    return new GridCell(
        cell.text(), cell.span(), Math.min(cell.columns(), widest), Math.min(cell.rows(), widest));
  }

  private void reached(Limit limit, Optional<Span> from) {
    isReached = true;
    reading.reached(limit, from);
  }

  /** How much of one limit is used. */
  private final class Use {
    private final Limit limit;
    private final int bound;
    private long used;

    Use(Limit limit) {
      this.limit = limit;
      this.bound = reading.limits().of(limit);
    }

    boolean allow(long more, @Nullable Span from) {
      used += more;
      if (used > bound) {
        reached(limit, Optional.ofNullable(from));
      }
      return !isReached;
    }
  }
}
