package io.github.gongkai.model;

import static java.util.Objects.requireNonNull;

/**
 * A cell of a row or a column that the form does not know, such as 其他主动公开文件.
 *
 * @param table the table it stands in
 * @param row the label of its row, as written
 * @param column the label of its column, as written or, for a column of the form, as printed there;
 *     empty if it has none
 * @param cell what stands there
 */
public record Extra(FormTable table, String row, String column, Cell cell) {
  /** Checks that nothing is null. */
  public Extra {
    requireNonNull(table, "table must not be null");
    requireNonNull(row, "row must not be null");
    requireNonNull(column, "column must not be null");
    requireNonNull(cell, "cell must not be null");
  }
}
