package io.github.gongkai.parsers.render;

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
          case PARAGRAPH -> "";
        };
    lines.add(mark + text.words());
    lines.add("");
  }
}
