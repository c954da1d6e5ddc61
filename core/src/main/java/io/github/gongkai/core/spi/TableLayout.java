package io.github.gongkai.core.spi;

import java.util.List;

/**
 * A way in which text shows tables, such as cells separated by tabs. Implementations are found by
 * {@link java.util.ServiceLoader} or wired on the reader's builder; one instance is used by many
 * threads at once.
 *
 * <p>A layout belongs to a region: it takes the lines that it knows and leaves the others to the
 * layouts after it.
 */
@FunctionalInterface
public interface TableLayout {
  /** The order of a layout that does not state one. */
  int DEFAULT_ORDER = 500;

  /**
   * Finds the grids in running text.
   *
   * @param prose the text between two headings, or what the layouts before left of it
   * @return grids and the prose between them, in the order of the source, every line of {@code
   *     prose} in one of them; if the layout knows none of the lines, {@code List.of(prose)}
   */
  List<Block> layOut(Prose prose);

  /**
   * Returns when the layout has its turn: lower numbers first. The layouts of gongkai have 50
   * (boxes), 100 (bars), 200 (one cell a line after a tab), 300 (tabs), 400 (columns of spaces)
   * and, last, 900 (cells without the breaks between rows).
   */
  default int order() {
    return DEFAULT_ORDER;
  }
}
