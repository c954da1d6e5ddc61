package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/** Markdown with HTML tables. */
final class HtmlInMarkdown implements Family {
  @Override
  public String write(Sheet sheet, String pageBreak) {
    List<String> lines = new ArrayList<>();
    for (Piece piece : sheet.pieces()) {
      if (piece instanceof Table table) {
        HtmlTable.add(table, HtmlTable.Style.CLEAN, lines);
        lines.add("");
      } else if (piece instanceof Piece.Text text) {
        MarkdownText.add(text, lines);
      }
    }
    return String.join("\n", lines);
  }
}
