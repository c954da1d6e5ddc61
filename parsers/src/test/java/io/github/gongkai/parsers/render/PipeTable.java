package io.github.gongkai.parsers.render;

import java.util.List;

/** Markdown pipe tables under a blank head; covered columns are blank. */
final class PipeTable extends TextFamily {
  @Override
  void text(Piece.Text text, List<String> lines) {
    MarkdownText.add(text, lines);
  }

  @Override
  void table(Table table, List<String> lines) {
    List<Integer> widths = Dense.of(table).widths();
    lines.add("| " + String.join(" | ", widths.stream().map(" "::repeat).toList()) + " |");
    lines.add("|" + String.join("|", widths.stream().map(w -> "-".repeat(w + 2)).toList()) + "|");
    super.table(table, lines);
    lines.add("");
  }

  @Override
  List<List<String>> rows(Table table) {
    return Dense.of(table).padded().stream()
        .map(row -> List.of("| " + String.join(" | ", row) + " |"))
        .toList();
  }
}
