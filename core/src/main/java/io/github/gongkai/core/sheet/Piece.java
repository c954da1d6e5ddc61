package io.github.gongkai.core.sheet;

import static java.util.Objects.requireNonNull;

/** A piece of a sheet: a text or a table. */
public sealed interface Piece permits Piece.Text, Table {
  /** What a text is. */
  enum Kind {
    /** The title of the report. */
    TITLE,
    /** A line of the page and not of the report, such as the day of publication. */
    PAGE,
    /** The heading of a section. */
    HEADING,
    /** A paragraph of the narrative. */
    PARAGRAPH,
    /** A line of the signature. */
    SIGNATURE
  }

  /**
   * A text.
   *
   * @param words the text, in one line
   * @param kind what it is
   */
  record Text(String words, Kind kind) implements Piece {
    /** Checks that nothing is null. */
    public Text {
      requireNonNull(words, "words must not be null");
      requireNonNull(kind, "kind must not be null");
    }
  }
}
