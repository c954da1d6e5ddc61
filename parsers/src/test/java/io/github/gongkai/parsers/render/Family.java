package io.github.gongkai.parsers.render;

/** A way in which reports are written down. */
interface Family {
  /** Returns the text of a file that holds {@code sheet}. */
  String write(Sheet sheet);
}
