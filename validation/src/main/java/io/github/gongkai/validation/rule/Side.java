package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Form;
import java.math.BigDecimal;
import java.util.List;

/** One side of a relation, by the indexes of its cells: what {@link Amount} is, fast. */
final class Side {
  private static final long NOTHING = Long.MIN_VALUE;
  private static final long MISSING = Long.MIN_VALUE + 1;
  private static final long DECIMAL = Long.MIN_VALUE + 2;
  private static final long NO_WHOLE_NUMBER = Long.MIN_VALUE + 3;

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

  /** Returns the sum, or a number that stands for why there is none. */
  long sum(AnnualReport report) {
    long sum = number;
    long without = NOTHING;
    int figures = 0;
    for (int i = 0; i < cells.length; i++) {
      long value = report.wholeNumber(cells[i], NO_WHOLE_NUMBER);
      if (value != NO_WHOLE_NUMBER) {
        sum += signs[i] * value;
        figures++;
      } else {
        without = Math.max(without, without(report.cell(cells[i]), isTotal[i]));
      }
    }
    boolean isSum = without == NOTHING && (figures > 0 || cells.length == 0);
    return isSum ? sum : without;
  }

  private static long without(Cell cell, boolean isTotal) {
    return switch (cell.state()) {
      case REPORTED -> DECIMAL;
      case ABSENT, UNREADABLE -> MISSING;
      case BLANK, NOT_APPLICABLE -> isTotal ? MISSING : NOTHING;
    };
  }

  /** Returns whether {@code sum} is wrong, for a cell has a figure that is no whole number. */
  static boolean isDecimal(long sum) {
    return sum == DECIMAL;
  }

  /** Returns what {@code sum}, which is not decimal, says. */
  static Standing standing(long sum) {
    return sum == NOTHING ? Standing.NOTHING : sum == MISSING ? Standing.MISSING : Standing.FIGURE;
  }
}
