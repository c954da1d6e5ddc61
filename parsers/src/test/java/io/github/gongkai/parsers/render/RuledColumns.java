package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/** Columns under rulers of dashes, as pandoc writes them; covered columns are blank. */
final class RuledColumns extends TextFamily {
  /** What stands between two rows. */
  enum Rows {
    CLOSE,
    BLANK_LINE
  }

  private final Rows between;

  RuledColumns(Rows between) {
    this.between = between;
  }

  @Override
  void text(Piece.Text text, List<String> lines) {
    MarkdownText.add(text, lines);
  }

  @Override
  void table(Table table, String pageBreak, List<String> lines) {
    String ruler =
        "  "
            + String.join(
                " ", Dense.of(table).widths().stream().map(w -> "-".repeat(w + 2)).toList());
    lines.add(ruler);
    super.table(table, pageBreak, lines);
    if (between == Rows.BLANK_LINE) {
      lines.remove(lines.size() - 1);
    }
    lines.add(ruler);
    lines.add("");
  }

  @Override
  List<List<String>> rows(Table table) {
    Dense dense = Dense.of(table);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : dense.padded()) {
      List<String> lines = new ArrayList<>();
      lines.add("  " + String.join("   ", row));
      if (between == Rows.BLANK_LINE) {
        lines.add("");
      }
      rows.add(lines);
    }
    return rows;
  }
}
