package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Form;
import java.math.BigDecimal;
import java.util.List;

/** One side of a relation, by the indexes of its cells: what {@link Amount} is, fast. */
final class Side {
  /** The side does not come to a whole number. */
  static final long NONE = Long.MIN_VALUE;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

  private final int[] cells;
  private final int[] signs;
  private final boolean[] isTotal;
  private final long number;

  /** Makes the side of {@code figure}, whose number is one that {@link #canHave}. */
  Side(Figure figure, Form form, Blank blank) {
    List<Term> terms = figure.terms();
    cells = terms.stream().mapToInt(term -> form.indexOf(term.address())).toArray();
    signs = new int[cells.length];
    isTotal = new boolean[cells.length];
    for (int i = 0; i < cells.length; i++) {
      signs[i] = terms.get(i).isSubtracted() ? -1 : 1;
      isTotal[i] = terms.get(i).isNeeded(blank);
    }
    number = figure.number().longValue();
  }

  /** Returns whether a side can have {@code number}: it is whole and adds up without overflow. */
  static boolean canHave(BigDecimal number) {
    return number.scale() == 0 && number.abs().compareTo(LARGEST) < 0;
  }

  /** Returns the sum; {@link #NONE} if it is unknown, not whole, or of no figure. */
  long sum(AnnualReport report) {
    long sum = number;
    int figures = 0;
    for (int i = 0; i < cells.length; i++) {
      long value = report.wholeNumber(cells[i], NONE);
      if (value != NONE) {
        sum += signs[i] * value;
        figures++;
      } else if (isTotal[i] || !isNothing(report.cell(cells[i]))) {
        return NONE;
      }
    }
    return figures > 0 || cells.length == 0 ? sum : NONE;
  }

  private static boolean isNothing(Cell cell) {
    return cell instanceof Cell.Blank || cell instanceof Cell.NotApplicable;
  }
}
