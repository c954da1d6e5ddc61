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
 * Lines above a grid that belong to its head: labels of section 四, and a unit. A cell alone in its
 * row leaves nothing by which a layout could tell it from text.
 */
final class LabelsAbove {
  /** Longer than a line with nothing but a unit, such as （计量单位：人民币万元）. */
  private static final int LONGEST_UNIT = 20;

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
      if (block instanceof Grid grid && last >= 0 && result.get(last) instanceof Prose above) {
        List<Line> lines = above.lines();
        int start =
            mayHaveLabels(lines)
                ? startOfLabels(lines, TableGrid.of(grid, vocabulary))
                : lines.size();
        result.set(last, new Prose(lines.subList(0, start)));
        result.add(below(lines.subList(start, lines.size()), grid));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private boolean mayHaveLabels(List<Line> lines) {
    int last = lines.size() - 1;
    while (last >= 0 && lines.get(last).isBlank()) {
      last--;
    }
    return last >= 0 && (isOfRemedies(lines.get(last)) || isUnit(lines.get(last)));
  }

  private int startOfLabels(List<Line> lines, TableGrid grid) {
    boolean isOfRemedies =
        grid.rows().stream().anyMatch(row -> row.headCells(FormTable.REMEDIES) > 1);
    int start = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if ((isOfRemedies && isOfRemedies(line)) || (grid.isKnown() && isUnit(line))) {
        start = i;
      } else if (!line.isBlank()) {
        break;
      }
    }
    return start;
  }

  private boolean isOfRemedies(Line line) {
    if (line.text().length() > GluedLabels.LONGEST) {
      return false;
    }
    TableRow row = TableRow.of(row(line), vocabulary);
    return row.headCells(FormTable.REMEDIES) == row.width();
  }

  private static boolean isUnit(Line line) {
    return line.text().length() <= LONGEST_UNIT && LabelUnit.ofRow(line.text()).isPresent();
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
