package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Piece;
import java.util.List;

/** The texts of a Markdown document. */
final class MarkdownText {
  private MarkdownText() {}

  /** Adds {@code text} and a blank line. */
  static void add(Piece.Text text, List<String> lines) {
    String mark =
        switch (text.kind()) {
          case TITLE -> "# ";
          case HEADING -> "## ";
          case PAGE, PARAGRAPH, SIGNATURE -> "";
        };
    lines.add(mark + text.words());
    lines.add("");
  }
}
