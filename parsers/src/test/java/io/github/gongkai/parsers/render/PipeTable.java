package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Table;
import java.util.List;

/** Markdown pipe tables under a blank head; covered columns are blank. */
final class PipeTable extends TextFamily {
  @Override
  void text(Piece.Text text, List<String> lines) {
    MarkdownText.add(text, lines);
  }

  @Override
  void table(Table table, String pageBreak, List<String> lines) {
    List<Integer> widths = Dense.of(table).widths();
    lines.add("| " + String.join(" | ", widths.stream().map(" "::repeat).toList()) + " |");
    lines.add("|" + String.join("|", widths.stream().map(w -> "-".repeat(w + 2)).toList()) + "|");
    super.table(table, pageBreak, lines);
    lines.add("");
  }

  @Override
  List<List<String>> rows(Table table) {
    return Dense.of(table).padded().stream()
        .map(row -> List.of("| " + String.join(" | ", row) + " |"))
        .toList();
  }
}
