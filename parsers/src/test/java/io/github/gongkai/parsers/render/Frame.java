package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines around the cells of a table.
 *
 * @param slots what covers each column of each row
 * @param columns the widths, a column of the terminal on either side of a text among them
 * @param joints what stands where lines meet, by the arms that meet: 1 up, 2 down, 4 left, 8 right
 */
record Frame(List<List<Table.Slot>> slots, Columns columns, String joints) {
  static final String BOX = " ╵╷│╴┘┐┤╶└┌├─┴┬┼";
  static final String ASCII = " ||||+++|+++-+++";

  private static final int UP = 1;
  private static final int DOWN = 2;
  private static final int LEFT = 4;
  private static final int RIGHT = 8;

  /** Returns the line above {@code row}; below the last row for their count. */
  String border(int row) {
    StringBuilder line = new StringBuilder();
    int width = slots.get(0).size();
    for (int column = 0; column <= width; column++) {
      int arms = isEdge(row - 1, column) ? UP : 0;
      arms += isEdge(row, column) ? DOWN : 0;
      arms += column > 0 && isBorder(row, column - 1) ? LEFT : 0;
      arms += column < width && isBorder(row, column) ? RIGHT : 0;
      line.append(joints.charAt(arms));
      if (column < width) {
        char dash = isBorder(row, column) ? joints.charAt(LEFT + RIGHT) : ' ';
        line.append(String.valueOf(dash).repeat(columns.width(column, 1)));
      }
    }
    return line.toString();
  }

  /** Returns whether a line stands left of {@code column} in {@code row}. */
  private boolean isEdge(int row, int column) {
    if (row < 0 || row >= slots.size()) {
      return false;
    }
    List<Table.Slot> cells = slots.get(row);
    return column == 0 || column == cells.size() || cells.get(column).isLeft();
  }

  /** Returns whether a line stands above {@code row} in {@code column}. */
  private boolean isBorder(int row, int column) {
    return row == slots.size() || slots.get(row).get(column).isTop();
  }

  /** Returns the lines of {@code row}, texts broken at {@code longest} columns. */
  List<String> content(int row, int longest) {
    List<Table.Slot> cells = slots.get(row);
    int height =
        cells.stream()
            .filter(Table.Slot::begins)
            .mapToInt(slot -> Wrap.lines(slot.box().text(), longest).size())
            .max()
            .orElse(1);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      lines.add(line(cells, i, longest));
    }
    return lines;
  }

  private String line(List<Table.Slot> cells, int index, int longest) {
    StringBuilder line = new StringBuilder();
    char bar = joints.charAt(UP + DOWN);
    for (int column = 0; column < cells.size(); column++) {
      Table.Slot slot = cells.get(column);
      if (slot.isLeft()) {
        List<String> texts = Wrap.lines(slot.isTop() ? slot.box().text() : "", longest);
        String text = index < texts.size() ? texts.get(index) : "";
        int width = columns.width(column, slot.box().columns());
        line.append(bar).append(' ').append(text);
        line.append(" ".repeat(width - 1 - Measure.terminal(text)));
      }
    }
    return line.append(bar).toString();
  }
}
