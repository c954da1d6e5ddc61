package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/** A family that writes lines, and each row of a table as lines of its own. */
abstract class TextFamily implements Family {
  private static final String FORM_FEED = "\f";
  private static final int ROWS_OF_A_PAGE = 7;

  /** Returns the lines of each row of {@code table}. */
  abstract List<List<String>> rows(Table table);

  /** Adds a text. */
  void text(Piece.Text text, List<String> lines) {
    lines.add(text.words());
  }

  /** Adds a table, {@code pageBreak} after every few rows. */
  void table(Table table, String pageBreak, List<String> lines) {
    List<List<String>> rows = rows(table);
    for (int i = 0; i < rows.size(); i++) {
      boolean isFirstOfPage = i % ROWS_OF_A_PAGE == ROWS_OF_A_PAGE - 1;
      String before = isFirstOfPage ? pageBreak : "";
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
  public final String write(Sheet sheet, String pageBreak) {
    List<String> lines = new ArrayList<>();
    for (Piece piece : sheet.pieces()) {
      if (piece instanceof Table table) {
        table(table, pageBreak, lines);
      } else if (piece instanceof Piece.Text text) {
        text(text, lines);
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
