package io.github.gongkai.core.limit;

/**
 * What one read may use. Where a source reaches a limit, reading ends: what stood before is read,
 * but for the line or row that the limit may have parted, and an error names the limit. Each
 * default is well over what the longest reports seen need, and together they hold a read under 256
 * MB and a few seconds.
 */
public enum Limit {
  /**
   * The bytes of a source, or the characters of one that is given as a string. A stream is not read
   * further, so that a source of as many bytes counts as longer. Pages with pictures inside have
   * millions.
   */
  BYTES(16 << 20),
  /**
   * The lines of a source, or of what it shows. The longest reports, one cell a line, have 2000.
   */
  LINES(100_000),
  /**
   * The tags of a marked-up source, and the spaces in them. Pages of word processors have 30 000.
   */
  MARKUP(200_000),
  /** How deep elements stand in others. Pages have up to 40 levels; deep ones cost ever more. */
  DEPTH(250),
  /** The characters of the text that a document shows. Long reports have 100 000. */
  CHARACTERS(2_000_000),
  /** The characters of a line or paragraph of it. A report in one line has 20 000. */
  LINE_CHARACTERS(100_000),
  /** The pieces of running text and the tables of a document. */
  BLOCKS(10_000),
  /** The rows of all its tables. The form has some 50. */
  ROWS(20_000),
  /** The cells of all its tables, counted by the columns that they cover. The form has some 300. */
  CELLS(100_000),
  /** The columns, or the rows, that a cell covers; it is read as if it covered so many. */
  SPAN(1000),
  /** The diagnostics that are kept, the worst, more than a person reads; others are counted. */
  DIAGNOSTICS(1000),
  /**
   * The milliseconds from when a source is decoded until its tables are bound, on a busy machine. A
   * long report takes some 50.
   */
  MILLISECONDS(30_000);

  private final int standard;

  Limit(int standard) {
    this.standard = standard;
  }

  /** Returns the bound that holds unless another is set. */
  public int standard() {
    return standard;
  }
}
