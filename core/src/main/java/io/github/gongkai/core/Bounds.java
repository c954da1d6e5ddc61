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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets blocks pass until one of the limits on them is reached, and nothing after that. */
final class Bounds {
  private final Reading reading;
  private final int longestLine;
  private final int widest;
  private final Map<Limit, Long> used = new EnumMap<>(Limit.class);
  private boolean isReached;

  Bounds(Reading reading) {
    this.reading = reading;
    this.longestLine = reading.limits().of(Limit.LINE_CHARACTERS);
    this.widest = reading.limits().of(Limit.SPAN);
  }

  /** Returns what of {@code blocks} is within the limits, together with what passed before. */
  List<Block> pass(List<Block> blocks) {
    List<Block> passed = new ArrayList<>();
    for (Block block : blocks) {
      if (isReached || !allows(Limit.BLOCKS, 1, Optional.empty())) {
        break;
      }
      passed.add(
          block instanceof Grid grid
              ? new Grid(passRows(grid.rows()))
              : new Prose(passLines(((Prose) block).lines())));
    }
    return passed;
  }

  private List<Line> passLines(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int length = line.text().length();
      if (length > longestLine) {
        Line start = line.upTo(longestLine);
        int end = start.span().end();
        reached(Limit.LINE_CHARACTERS, Optional.of(new Span(end, end)));
        List<Line> passed = new ArrayList<>(lines.subList(0, i));
        passed.add(start);
        return passed;
      }
      Optional<Span> start = Optional.of(line.span());
      if (!allows(Limit.LINES, 1, start) || !allows(Limit.CHARACTERS, length, start)) {
        return lines.subList(0, i);
      }
    }
    return lines;
  }

  private List<GridRow> passRows(List<GridRow> rows) {
    List<GridRow> passed = new ArrayList<>(rows.size());
    for (GridRow row : rows) {
      Optional<Span> start = row.cells().stream().findFirst().map(GridCell::span);
      GridRow narrowed = narrowed(row);
      long columns = narrowed.cells().stream().mapToLong(GridCell::columns).sum();
      long characters = row.cells().stream().mapToLong(cell -> cell.text().length()).sum();
      boolean isAllowed =
          allows(Limit.ROWS, 1, start)
              && allows(Limit.CELLS, columns, start)
              && allows(Limit.CHARACTERS, characters, start);
      if (!isAllowed) {
        break;
      }
      passed.add(narrowed);
    }
    return passed;
  }

  private GridRow narrowed(GridRow row) {
    return row.cells().stream().allMatch(this::isNarrow)
        ? row
        : new GridRow(row.cells().stream().map(this::narrowed).toList(), row.origin());
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

  private boolean allows(Limit limit, long more, Optional<Span> from) {
    if (used.merge(limit, more, Long::sum) > reading.limits().of(limit)) {
      reached(limit, from);
    }
    return !isReached;
  }

  private void reached(Limit limit, Optional<Span> from) {
    isReached = true;
    reading.reached(limit, from);
  }
}
