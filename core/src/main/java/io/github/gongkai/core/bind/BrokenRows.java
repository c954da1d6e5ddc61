package io.github.gongkai.core.bind;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts rows together that fell apart at a line end inside a label: only where both halves are one
 * label of the form. A half without any cell beside it was left as text above the grid.
 */
final class BrokenRows {
  private static final int MOST_LINES = 3;
  private static final int LONGEST = 80;

  private final Vocabulary vocabulary;

  BrokenRows(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the parts with whole rows. */
  List<Part> join(List<Part> parts) {
    return parts.stream().map(part -> part.withBlocks(this::joined)).toList();
  }

  private List<Block> joined(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Grid grid) {
        result.add(new Grid(rows(withLinesAbove(grid.rows(), result))));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  /** Returns the rows, the first with the beginning of its label, which is taken from the text. */
  private List<GridRow> withLinesAbove(List<GridRow> rows, List<Block> above) {
    int last = above.size() - 1;
    if (rows.isEmpty() || last < 0 || !(above.get(last) instanceof Prose prose)) {
      return rows;
    }
    List<Line> lines = prose.lines();
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - MOST_LINES); i--) {
      GridCell half =
          lines.subList(i, lines.size()).stream()
              .map(Line::cell)
              .reduce(GridCell::join)
              .orElseThrow();
      Optional<GridRow> first = join(GridRow.of(List.of(half)), rows.get(0));
      if (first.isPresent()) {
        above.set(last, new Prose(lines.subList(0, i)));
        List<GridRow> whole = new ArrayList<>(rows);
        whole.set(0, first.get());
        return whole;
      }
    }
    return rows;
  }

  private List<GridRow> rows(List<GridRow> rows) {
    List<GridRow> whole = new ArrayList<>();
    for (GridRow row : rows) {
      int last = whole.size() - 1;
      Optional<GridRow> joined = last < 0 ? Optional.empty() : join(whole.get(last), row);
      if (joined.isPresent()) {
        whole.set(last, joined.get());
      } else {
        whole.add(row);
      }
    }
    return whole;
  }

  private Optional<GridRow> join(GridRow row, GridRow next) {
    int last = row.cells().size() - 1;
    if (last < 0 || next.cells().isEmpty() || row.origin() != next.origin()) {
      return Optional.empty();
    }
    GridCell end = row.cells().get(last);
    GridCell start = next.cells().get(0);
    if (!areHalves(end, start)) {
      return Optional.empty();
    }
    List<GridCell> cells = new ArrayList<>(row.cells().subList(0, last));
    cells.add(end.join(start));
    cells.addAll(next.cells().subList(1, next.cells().size()));
    return Optional.of(new GridRow(cells, row.origin()));
  }

  private boolean areHalves(GridCell end, GridCell start) {
    return hasWords(end)
        && hasWords(start)
        && end.text().length() + start.text().length() <= LONGEST
        && !(isKnown(end) && isKnown(start))
        && isKnown(end.join(start))
        && (Label.isNumber(end.text()) || !isWhole(start, end.join(start)));
  }

  /** Returns whether what stands before {@code start} in {@code joined} says no words. */
  private boolean isWhole(GridCell start, GridCell joined) {
    String key = vocabulary.label(start.text()).key();
    return key.equals(vocabulary.label(joined.text()).key());
  }

  private static boolean hasWords(GridCell cell) {
    for (int i = 0; i < cell.text().length(); i++) {
      if (Character.isLetter(cell.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(GridCell cell) {
    return !vocabulary.find(vocabulary.label(cell.text()).key()).isEmpty();
  }
}
