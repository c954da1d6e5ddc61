package io.github.gongkai.parsers.render;

/** A piece of a document: a text or a table. */
sealed interface Piece permits Piece.Text, Table {
  /** What a text is. */
  enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH
  }

  /**
   * A text.
   *
   * @param words the text
   * @param kind what it is
   */
  record Text(String words, Kind kind) implements Piece {}
}
