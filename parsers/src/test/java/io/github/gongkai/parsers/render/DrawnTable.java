package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Box;
import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Row;
import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables drawn with lines, labels broken over lines. */
final class DrawnTable extends TextFamily {
  /** With what lines are drawn. */
  enum Pen {
    /** Box drawing; a span has no line in it. */
    BOX,
    /** Plus, minus and bar; covered columns are blank cells. */
    ASCII
  }

  private static final int LONGEST_LINE = 24;

  private final Pen pen;

  DrawnTable(Pen pen) {
    this.pen = pen;
  }

  @Override
  void text(Piece.Text text, List<String> lines) {
    if (pen == Pen.ASCII) {
      MarkdownText.add(text, lines);
    } else {
      lines.add(text.words());
      lines.add("");
    }
  }

  @Override
  void table(Table table, String pageBreak, List<String> lines) {
    super.table(table, pageBreak, lines);
    Frame frame = frame(table);
    lines.add(frame.border(table.rows().size()));
    lines.add("");
  }

  @Override
  List<List<String>> rows(Table table) {
    Frame frame = frame(table);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> lines = new ArrayList<>();
      lines.add(frame.border(row));
      lines.addAll(frame.content(row, LONGEST_LINE));
      rows.add(lines);
    }
    return rows;
  }

  private Frame frame(Table table) {
    Table drawn = pen == Pen.BOX ? table : withoutSpans(table);
    Columns columns = Columns.of(drawn, 1, text -> Wrap.width(text, LONGEST_LINE) + 2);
    return new Frame(drawn.slots(), columns, pen == Pen.BOX ? Frame.BOX : Frame.ASCII);
  }

  private static Table withoutSpans(Table table) {
    List<Row> rows =
        table.texts(Table.Covered.ALL).stream()
            .map(row -> new Row(row.stream().map(DrawnTable::box).toList()))
            .toList();
    return new Table(table.width(), rows);
  }

  private static Box box(String text) {
    return new Box(text, 1, 1, Box.Kind.VALUE, Optional.empty());
  }
}
