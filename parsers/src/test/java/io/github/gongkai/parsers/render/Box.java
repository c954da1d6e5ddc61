package io.github.gongkai.parsers.render;

import java.util.function.UnaryOperator;

/**
 * A cell of a table.
 *
 * @param text what stands in it
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 * @param kind what it is
 */
record Box(String text, int columns, int rows, Kind kind) {
  /** What a cell is. */
  enum Kind {
    LABEL,
    VALUE
  }

  static Box label(String text) {
    return label(text, 1, 1);
  }

  static Box label(String text, int columns, int rows) {
    return new Box(text, columns, rows, Kind.LABEL);
  }

  static Box value(String text) {
    return new Box(text, 1, 1, Kind.VALUE);
  }

  Box wide(int columns) {
    return new Box(text, columns, rows, kind);
  }

  Box map(UnaryOperator<String> change) {
    return new Box(change.apply(text), columns, rows, kind);
  }
}
