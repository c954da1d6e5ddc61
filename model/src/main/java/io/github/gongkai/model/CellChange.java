package io.github.gongkai.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cell that two reports fill differently: in its state, its figure (also in the number of
 * decimals), its unit or its text.
 *
 * @param address the address
 * @param before what stands there in the report before; absent if its form has no such cell
 * @param after what stands there in the report after; absent if its form has no such cell
 */
public record CellChange(CellAddress address, Cell before, Cell after) {
  /**
   * Checks that something changed.
   *
   * @throws IllegalArgumentException if the cells are equal
   */
  public CellChange {
    requireNonNull(address, "address must not be null");
    requireNonNull(before, "before must not be null");
    requireNonNull(after, "after must not be null");
    if (before.equals(after)) {
      throw new IllegalArgumentException("no change of " + address + ": " + before);
    }
  }

  /**
   * Returns the change in one line, such as {@code requests.granted.total: reported 5 -> reported
   * 6}. Units stand there if they differ, the text as written, in quotes, if it is more than the
   * plain figure; a long text is cut short.
   */
  @Override
  public String toString() {
    Function<Cell, String> words =
        before.unit().equals(after.unit()) ? CellChange::inWordsButUnit : CellChange::inWords;
    return address + ": " + words.apply(before) + " -> " + words.apply(after);
  }

  static String inWords(Cell cell) {
    return words(cell, cell.unit().map(Unit::symbol).orElse(""));
  }

  private static String inWordsButUnit(Cell cell) {
    return words(cell, "");
  }

  private static String words(Cell cell, String unit) {
    String figure = cell.number().map(BigDecimal::toPlainString).orElse("");
    return Stream.of(cell.state().key(), figure, unit, text(cell))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String text(Cell cell) {
    boolean isPlain = cell.text().equals(cell.number().map(BigDecimal::toPlainString).orElse(""));
    return isPlain ? "" : Quote.of(cell.text());
  }
}
