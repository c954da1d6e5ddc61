package io.github.gongkai.validation.rule;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import java.math.BigDecimal;

/** The cells of a report as whole numbers, by their index on the form. */
final class WholeNumbers {
  /** A cell that has a figure with decimals, or too many digits. */
  static final long OTHER = Long.MIN_VALUE + 1;

  /** A cell that is absent or unreadable. */
  static final long UNKNOWN = Long.MIN_VALUE + 2;

  /** A cell that is blank, or marked as not applicable. */
  static final long BLANK = Long.MIN_VALUE + 3;

  private static final int MOST_DIGITS = 15;

  private final long[] numbers;

  WholeNumbers(AnnualReport report) {
    numbers = new long[report.form().cells().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(report.cell(i));
    }
  }

  private static long number(Cell cell) {
    if (cell instanceof Cell.Reported reported) {
      return isOne(reported.value()) ? reported.value().longValue() : OTHER;
    }
    return cell instanceof Cell.Blank || cell instanceof Cell.NotApplicable ? BLANK : UNKNOWN;
  }

  /** Returns whether {@code number} is one of those that add up without overflow. */
  static boolean isOne(BigDecimal number) {
    return number.scale() == 0 && number.precision() <= MOST_DIGITS;
  }

  long get(int index) {
    return numbers[index];
  }
}
