package io.github.gongkai.core.bind;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of labels of section 四 that stand above a grid of its outcomes, and are a part of its head:
 * a cell alone in its row leaves nothing by which a layout could tell it from text.
 */
final class LabelsAbove {
  private final Vocabulary vocabulary;

  LabelsAbove(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the parts with such lines as rows of the grid below. */
  List<Part> join(List<Part> parts) {
    return parts.stream().map(part -> part.withBlocks(this::joined)).toList();
  }

  private List<Block> joined(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      int last = result.size() - 1;
      if (block instanceof Grid grid
          && last >= 0
          && result.get(last) instanceof Prose above
          && hasLabels(grid)) {
        int start = startOfLabels(above.lines());
        List<Line> lines = above.lines();
        result.set(last, new Prose(lines.subList(0, start)));
        result.add(below(lines.subList(start, lines.size()), grid));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private boolean hasLabels(Grid grid) {
    return grid.rows().stream()
        .anyMatch(row -> TableRow.of(row, vocabulary).headCells(FormTable.REMEDIES) > 1);
  }

  private int startOfLabels(List<Line> lines) {
    int start = lines.size();
    for (int i = lines.size() - 1;
        i >= 0 && (lines.get(i).isBlank() || isLabel(lines.get(i)));
        i--) {
      start = lines.get(i).isBlank() ? start : i;
    }
    return start;
  }

  private boolean isLabel(Line line) {
    TableRow row = TableRow.of(row(line), vocabulary);
    return row.headCells(FormTable.REMEDIES) == row.width();
  }

  private static GridRow row(Line line) {
    return GridRow.of(List.of(line.cell()));
  }

  private static Grid below(List<Line> labels, Grid grid) {
    List<GridRow> rows = new ArrayList<>();
    labels.stream().filter(line -> !line.isBlank()).map(LabelsAbove::row).forEach(rows::add);
    rows.addAll(grid.rows());
    return new Grid(rows);
  }
}
