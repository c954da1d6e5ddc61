package io.github.gongkai.cli;

import java.util.Optional;

/** A format in which each line says what file it is of. */
interface FileLines {
  /** Returns how {@code file} is written. */
  String written(String file);

  /**
   * Returns the file that {@code line} is of, as it is written; empty if this format has no such
   * line.
   */
  Optional<String> file(String line);

  /** Returns whether a line of this format may begin with {@code text}. */
  boolean mayBegin(String text);

  /** Returns whether text between quotes may go on in the next line. */
  boolean isQuotedOverLines();
}
