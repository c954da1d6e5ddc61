package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Box;
import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Columns kept apart by runs of spaces. */
final class SpacedColumns extends TextFamily {
  /** Where values stand in their column; labels of rows stand at its left. */
  enum Values {
    LEFT,
    CENTRED
  }

  private final ToIntFunction<String> measure;
  private final int gap;
  private final Values values;

  SpacedColumns(ToIntFunction<String> measure, int gap, Values values) {
    this.measure = measure;
    this.gap = gap;
    this.values = values;
  }

  @Override
  void text(Piece.Text text, List<String> lines) {
    lines.add(text.words());
    lines.add("");
  }

  @Override
  void table(Table table, String pageBreak, List<String> lines) {
    super.table(table, pageBreak, lines);
    lines.add("");
  }

  @Override
  List<List<String>> rows(Table table) {
    Columns columns = Columns.of(table, gap, measure);
    List<List<String>> rows = new ArrayList<>();
    for (List<Table.Slot> row : table.slots()) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        Table.Slot slot = row.get(i);
        if (slot.isLeft()) {
          String text = slot.isTop() ? slot.box().text() : "";
          int width = columns.width(i, slot.box().columns());
          line.append(placed(text, width, isCentred(slot.box(), i, row)));
          line.append(" ".repeat(gap));
        }
      }
      rows.add(List.of(line.toString().stripTrailing()));
    }
    return rows;
  }

  private boolean isCentred(Box box, int column, List<Table.Slot> row) {
    boolean isHead = row.stream().allMatch(slot -> slot.box().kind() == Box.Kind.COLUMN_LABEL);
    return values == Values.CENTRED && ((isHead && column > 0) || box.kind() == Box.Kind.VALUE);
  }

  private String placed(String text, int width, boolean isCentred) {
    int pads = width - measure.applyAsInt(text);
    int left = isCentred ? pads / 2 : 0;
    return " ".repeat(left) + text + " ".repeat(pads - left);
  }
}
