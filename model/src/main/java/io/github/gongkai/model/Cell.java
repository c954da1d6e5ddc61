package io.github.gongkai.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in one cell of a table. A blank cell is not zero: a rule says what blank means to it.
 *
 * <pre>{@code
 * BigDecimal received = report.requests().cell(NEWLY_RECEIVED, TOTAL).number().orElseThrow();
 * }</pre>
 */
public sealed interface Cell {

  /** Returns the state of the cell. */
  CellState state();

  /** Returns the figure, in the unit of {@link #unit()}; empty unless the cell is reported. */
  default Optional<BigDecimal> number() {
    return Optional.empty();
  }

  /** Returns the unit of the figure; empty where neither the source nor the form gives one. */
  default Optional<Unit> unit() {
    return Optional.empty();
  }

  /** Returns the text as written, without surrounding space; empty for a blank or absent cell. */
  default String text() {
    return "";
  }

  /**
   * Returns a reported figure in {@code unit}, written as plain decimal.
   *
   * @throws IllegalArgumentException if it has more than 100 digits before or after the point
   */
  static Cell of(BigDecimal number, Unit unit) {
    BigDecimal plain = Reported.plain(number);
    return new Reported(plain, Optional.of(unit), plain.toPlainString());
  }

  /** Returns the blank cell. */
  static Cell blank() {
    return Blank.INSTANCE;
  }

  /** Returns the absent cell. */
  static Cell absent() {
    return Absent.INSTANCE;
  }

  /**
   * A figure.
   *
   * @param value the figure, exact, with all digits before the point: 1E+2 becomes 100
   * @param unit the unit of {@code value}, empty if unknown (an amount of money without a unit)
   * @param text the figure as written, such as {@code 92 万元}
   */
  record Reported(BigDecimal value, Optional<Unit> unit, String text) implements Cell {
    private static final int MOST_DIGITS = 100;

    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if the figure has more than 100 digits before or after the
     *     point: sums of exponents such as 1E+999999999 would fill the memory
     */
    public Reported {
      value = plain(value);
      requireNonNull(unit, "unit must not be null");
      requireNonNull(text, "text must not be null");
    }

    static BigDecimal plain(BigDecimal value) {
      requireNonNull(value, "value must not be null");
      long before = (long) value.precision() - value.scale();
      if (before > MOST_DIGITS || value.scale() > MOST_DIGITS) {
        throw new IllegalArgumentException(
            "figure must not have more than 100 digits before or after the point");
      }
      return value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    public CellState state() {
      return CellState.REPORTED;
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(value);
    }
  }

  /**
   * A mark that says that the cell does not apply.
   *
   * @param text the mark as written, such as {@code /} or {@code 无}
   */
  record NotApplicable(String text) implements Cell {
    /** Checks that nothing is null. */
    public NotApplicable {
      requireNonNull(text, "text must not be null");
    }

    @Override
    public CellState state() {
      return CellState.NOT_APPLICABLE;
    }
  }

  /**
   * Text that is no figure, or that may belong to more than one cell.
   *
   * @param text the text as written
   */
  record Unreadable(String text) implements Cell {
    /** Checks that nothing is null. */
    public Unreadable {
      requireNonNull(text, "text must not be null");
    }

    @Override
    public CellState state() {
      return CellState.UNREADABLE;
    }
  }

  /** A cell that stands in the source and is empty. */
  enum Blank implements Cell {
    /** The blank cell. */
    INSTANCE;

    @Override
    public CellState state() {
      return CellState.BLANK;
    }

    /** Returns the name of the state. */
    @Override
    public String toString() {
      return state().key();
    }
  }

  /** A cell that the source does not have. */
  enum Absent implements Cell {
    /** The absent cell. */
    INSTANCE;

    @Override
    public CellState state() {
      return CellState.ABSENT;
    }

    /** Returns the name of the state. */
    @Override
    public String toString() {
      return state().key();
    }
  }
}
