package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/** One cell a paragraph, a blank line after each; a blank cell is an empty paragraph. */
final class ParagraphCells extends TextFamily {
  @Override
  List<List<String>> rows(Table table) {
    return table.texts(Table.Covered.LEFT_OUT).stream().map(ParagraphCells::lines).toList();
  }

  @Override
  void text(Piece.Text text, List<String> lines) {
    lines.add(text.words());
    lines.add("");
  }

  private static List<String> lines(List<String> row) {
    List<String> lines = new ArrayList<>();
    for (String cell : row) {
      lines.add(cell);
      lines.add("");
    }
    return lines;
  }
}
