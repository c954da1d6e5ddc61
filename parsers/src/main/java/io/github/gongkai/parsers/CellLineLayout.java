package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.TableLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell a line: a tab opens a cell, a line without one goes on with it, a tab alone is a blank
 * cell, a blank line ends the row. Where the cells hold paragraphs, these stand indented below the
 * tabs, and the tab of each cell but the first of a row is indented too.
 */
public final class CellLineLayout implements TableLayout {
  private static final char TAB = '\t';
  private static final int LONGEST_CELL = 100;

  /** Makes the layout. */
  public CellLineLayout() {}

  @Override
  public int order() {
    return 200;
  }

  @Override
  public List<Block> layOut(Prose prose) {
    Regions regions = new Regions(prose);
    int start = 0;
    while (start < prose.lines().size()) {
      if (opensCell(prose.lines().get(start))) {
        Region region = Region.read(prose.lines(), start);
        if (region.isTable()) {
          regions.grid(start, region.end, region.rows());
        }
        start = region.end;
      } else {
        start++;
      }
    }
    return regions.blocks();
  }

  private static boolean opensCell(Line line) {
    String text = line.text();
    int tab = text.indexOf(TAB);
    return tab >= 0
        && line.cell(0, tab).isBlank()
        && text.indexOf(TAB, tab + 1) < 0
        && text.length() <= LONGEST_CELL;
  }

  private static boolean isIndented(Line line) {
    return !line.text().isEmpty() && line.text().charAt(0) == ' ';
  }

  private static boolean endsRow(Line line) {
    return line.isBlank() && line.text().indexOf(TAB) < 0;
  }

  /** A run of cells, and the rows they form so far. */
  private static final class Region {
    private final List<List<GridCell>> rows = new ArrayList<>();
    private List<GridCell> open = new ArrayList<>();
    private int end;

    static Region read(List<Line> lines, int start) {
      Region region = new Region();
      boolean isInCell = false;
      boolean isRowDone = false;
      for (int i = start; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (opensCell(line)) {
          if (isRowDone && !isIndented(line)) {
            region.closeRow();
          }
          isRowDone = false;
          region.open.add(line.cell(line.text().indexOf(TAB) + 1, line.text().length()));
          isInCell = true;
        } else if (endsRow(line)) {
          isRowDone = true;
          isInCell = false;
          continue;
        } else if (isInCell && region.goesOn(line)) {
          region.continueCell(line);
        } else {
          break;
        }
        region.end = i + 1;
      }
      region.closeRow();
      return region;
    }

    /** Only words go on, and a blank cell with what stands indented below its tab. */
    private boolean goesOn(Line line) {
      GridCell cell = open.get(open.size() - 1);
      return line.text().indexOf(TAB) < 0
          && (isIndented(line) || !cell.isBlank())
          && !cell.isFigure()
          && cell.text().length() + line.text().length() <= LONGEST_CELL;
    }

    private void continueCell(Line line) {
      int last = open.size() - 1;
      GridCell cell = open.get(last);
      open.set(last, cell.join(line.cell()));
    }

    private void closeRow() {
      if (!open.isEmpty()) {
        rows.add(open);
        open = new ArrayList<>();
      }
    }

    boolean isTable() {
      return rows.stream().anyMatch(row -> row.size() > 1);
    }

    List<GridRow> rows() {
      return rows.stream().map(GridRow::of).toList();
    }
  }
}
