package io.github.gongkai.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of a report in the order of its form: one for each address. */
final class Cells {
  /** So few that sums of them do not overflow. */
  private static final int MOST_DIGITS = 15;

  private static final long NOT_WHOLE = Long.MIN_VALUE;

  private final Form form;
  private final List<AddressedCell> addressed;
  private final long[] wholeNumbers;

  Cells(Form form, List<Cell> values) {
    this.form = form;
    this.addressed =
        IntStream.range(0, values.size())
            .mapToObj(i -> new AddressedCell(form.cells().get(i), values.get(i)))
            .toList();
    this.wholeNumbers = values.stream().mapToLong(Cells::wholeNumber).toArray();
  }

  private static long wholeNumber(Cell cell) {
    return cell instanceof Cell.Reported reported && isWhole(reported.value())
        ? reported.value().longValue()
        : NOT_WHOLE;
  }

  private static boolean isWhole(BigDecimal value) {
    return value.scale() == 0 && value.precision() <= MOST_DIGITS;
  }

  Form form() {
    return form;
  }

  Cell get(int index) {
    return addressed.get(index).cell();
  }

  Cell get(CellAddress address) {
    return get(form.indexOf(address));
  }

  long wholeNumber(int index, long other) {
    long number = wholeNumbers[index];
    return number == NOT_WHOLE ? other : number;
  }

  List<AddressedCell> addressed() {
    return addressed;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Cells other && addressed.equals(other.addressed);
  }

  @Override
  public int hashCode() {
    return addressed.hashCode();
  }
}
