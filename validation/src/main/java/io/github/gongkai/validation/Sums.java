package io.github.gongkai.validation;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two sides of an equation in a report.
 *
 * @param addends the cells that are added
 * @param stated the total, and cells that are added to it
 * @param expected what the addends come to, empty if unknown
 * @param actual what is stated, empty if unknown
 */
record Sums(
    List<AddressedCell> addends,
    List<AddressedCell> stated,
    Optional<BigDecimal> expected,
    Optional<BigDecimal> actual) {

  static Sums of(List<AddressedCell> addends, List<AddressedCell> stated) {
    // A blank total states nothing, not 0: some bodies fill the column 总计 in four rows only.
    Optional<BigDecimal> actual = isReported(stated.get(0)) ? sum(stated) : Optional.empty();
    // Without any addend a total of 0 holds, since zeros are often left blank; any other total was
    // given without its parts, as where the columns of 法人或其他组织 are merged.
    Optional<BigDecimal> expected =
        sum(addends).or(() -> actual.filter(a -> a.signum() == 0 && areKnown(addends)));
    return new Sums(addends, stated, expected, actual);
  }

  /** Returns how the equation turned out. */
  Outcome outcome() {
    if (expected.isPresent() && actual.isPresent()) {
      return expected.get().compareTo(actual.get()) == 0 ? Outcome.PASSED : Outcome.FAILED;
    }
    // Marks such as / in every cell say that there are no such cases to count.
    return cells().allMatch(c -> c.cell() instanceof Cell.NotApplicable)
        ? Outcome.NOT_APPLICABLE
        : Outcome.UNDECIDED;
  }

  /** Returns the cells for want of whose figures the equation is undecided; else none. */
  List<AddressedCell> missing() {
    if (outcome() != Outcome.UNDECIDED) {
      return List.of();
    }
    List<AddressedCell> missing =
        cells().filter(c -> isUnknown(c) || (c.equals(stated.get(0)) && !isReported(c))).toList();
    return missing.isEmpty() ? addends : missing;
  }

  private Stream<AddressedCell> cells() {
    return Stream.concat(addends.stream(), stated.stream());
  }

  /** Returns the sum; empty if a cell is unknown or none is reported. */
  private static Optional<BigDecimal> sum(List<AddressedCell> cells) {
    if (!areKnown(cells)) {
      return Optional.empty();
    }
    // No rule says what a blank is; in practice it is 0 beside figures, and so is a mark such as /.
    BigDecimal sum = BigDecimal.ZERO;
    boolean reported = false;
    for (AddressedCell cell : cells) {
      if (cell.cell() instanceof Cell.Reported figure) {
        sum = sum.add(figure.value());
        reported = true;
      }
    }
    return reported ? Optional.of(sum) : Optional.empty();
  }

  private static boolean areKnown(List<AddressedCell> cells) {
    for (AddressedCell cell : cells) {
      if (isUnknown(cell)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isReported(AddressedCell cell) {
    return cell.cell() instanceof Cell.Reported;
  }

  private static boolean isUnknown(AddressedCell cell) {
    return cell.cell() instanceof Cell.Absent || cell.cell() instanceof Cell.Unreadable;
  }
}
