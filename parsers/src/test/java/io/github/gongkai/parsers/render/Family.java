package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Sheet;

/** A way in which reports are written down. */
interface Family {
  /**
   * Returns the text of a file that holds {@code sheet}.
   *
   * @param pageBreak what stands between the rows of two pages of text; empty for nothing
   */
  String write(Sheet sheet, String pageBreak);
}
