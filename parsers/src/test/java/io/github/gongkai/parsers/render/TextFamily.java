package io.github.gongkai.parsers.render;

import java.util.ArrayList;
import java.util.List;

/** A family that writes lines, and each row of a table as lines of its own. */
abstract class TextFamily implements Family {
  private static final String FORM_FEED = "\f";

  /** Returns the lines of each row of {@code table}. */
  abstract List<List<String>> rows(Table table);

  /** Adds a text. */
  void text(Piece.Text text, List<String> lines) {
    lines.add(text.words());
  }

  /** Adds a table. */
  void table(Table table, List<String> lines) {
    List<List<String>> rows = rows(table);
    for (int i = 0; i < rows.size(); i++) {
      String before = table.rows().get(i).before();
      if (!before.isEmpty() && !before.equals(FORM_FEED)) {
        lines.add(before);
      }
      int start = lines.size();
      lines.addAll(rows.get(i));
      if (before.equals(FORM_FEED)) {
        lines.set(start, FORM_FEED + lines.get(start));
      }
    }
  }

  @Override
  public final String write(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    for (Piece piece : sheet.pieces()) {
      if (piece instanceof Table table) {
        table(table, lines);
      } else if (piece instanceof Piece.Text text) {
        text(text, lines);
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
