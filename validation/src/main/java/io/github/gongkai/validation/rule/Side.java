package io.github.gongkai.validation.rule;

import io.github.gongkai.model.Form;
import java.util.List;

/** One side of a relation, by the indexes of its cells: {@link Amount} for whole numbers, fast. */
final class Side {
  /** No cell has a figure, and none that could have one is unknown. */
  static final long NONE = Long.MIN_VALUE;

  private final int[] cells;
  private final boolean[] isSubtracted;
  private final boolean[] isTotal;
  private final long number;

  Side(Figure figure, Form form, Blank blank) {
    List<Term> terms = figure.terms();
    cells = terms.stream().mapToInt(term -> form.indexOf(term.address())).toArray();
    isSubtracted = new boolean[cells.length];
    isTotal = new boolean[cells.length];
    for (int i = 0; i < cells.length; i++) {
      isSubtracted[i] = terms.get(i).isSubtracted();
      isTotal[i] = blank == Blank.UNDECIDED || terms.get(i).role() == Term.Role.TOTAL;
    }
    number = figure.number().longValue();
  }

  /** Returns the sum, {@link #NONE}, {@link WholeNumbers#UNKNOWN} or {@link WholeNumbers#OTHER}. */
  long sum(WholeNumbers numbers) {
    long sum = number;
    boolean hasFigure = cells.length == 0;
    for (int i = 0; i < cells.length; i++) {
      long value = numbers.get(cells[i]);
      if (value > WholeNumbers.BLANK) {
        sum += isSubtracted[i] ? -value : value;
        hasFigure = true;
      } else if (value != WholeNumbers.BLANK || isTotal[i]) {
        return value == WholeNumbers.OTHER ? value : WholeNumbers.UNKNOWN;
      }
    }
    return hasFigure ? sum : NONE;
  }
}
