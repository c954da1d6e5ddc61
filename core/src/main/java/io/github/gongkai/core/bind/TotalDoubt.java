package io.github.gongkai.core.bind;

import io.github.gongkai.core.text.Figure;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.RemedyOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the total of a row tells of the place of its values.
 *
 * <p>A blank total after a value that is the sum of the others: a cell may be missing before, and a
 * blank one have been added at the end. A total that is not the sum of a row with an extra column:
 * the head of section 三 has several rows, so that the label of that column may stand elsewhere than
 * its values.
 */
final class TotalDoubt {
  private final List<Target> targets;
  private final List<TableCell> values;

  private TotalDoubt(List<Target> targets, List<TableCell> values) {
    this.targets = targets;
    this.values = values;
  }

  /** Returns whether the values from {@code offset} may stand for other targets. */
  static boolean isDoubtful(ValueRow row, int offset) {
    TotalDoubt doubt =
        new TotalDoubt(row.targets(), row.rest().subList(offset, offset + row.size()));
    int last = row.size() - 1;
    return row.targets().stream().anyMatch(TotalDoubt::isExtra)
        ? IntStream.rangeClosed(0, last).anyMatch(i -> doubt.isTotal(i) && !doubt.isSum(i))
        : doubt.isTotal(last) && doubt.mayHaveSlid(last);
  }

  /** Returns whether the total is the sum of the other values, with or without the extras. */
  private boolean isSum(int total) {
    Optional<BigDecimal> stated = value(total);
    return stated.filter(t -> t.compareTo(sum(total, total, true)) == 0).isPresent()
        || stated.filter(t -> t.compareTo(sum(total, total, false)) == 0).isPresent();
  }

  /** Returns whether the total is blank and the value before it is the sum of those before it. */
  private boolean mayHaveSlid(int total) {
    int before = total - 1;
    if (before < 0 || !values.get(total).isBlank() || !isOfRow(before, total)) {
      return false;
    }
    Optional<BigDecimal> last = value(before).filter(v -> v.signum() > 0);
    boolean hasOthers =
        IntStream.range(0, before).anyMatch(i -> isOfRow(i, total) && value(i).isPresent());
    return hasOthers && last.filter(v -> v.compareTo(sum(total, before, false)) == 0).isPresent();
  }

  private BigDecimal sum(int total, int besides, boolean withExtras) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < targets.size(); i++) {
      boolean isAddend = isOfRow(i, total) || (withExtras && isExtra(targets.get(i)));
      if (i != total && i != besides && isAddend) {
        sum = sum.add(value(i).orElse(BigDecimal.ZERO));
      }
    }
    return sum;
  }

  private boolean isTotal(int index) {
    Optional<FormColumn> column = address(index).map(CellAddress::column);
    return column.filter(c -> c == Applicant.TOTAL || c == RemedyOutcome.TOTAL).isPresent();
  }

  private boolean isOfRow(int index, int other) {
    return address(index).map(CellAddress::row).equals(address(other).map(CellAddress::row));
  }

  private Optional<CellAddress> address(int index) {
    return targets.get(index) instanceof Target.OfForm form
        ? Optional.of(form.address())
        : Optional.empty();
  }

  private static boolean isExtra(Target target) {
    return target instanceof Target.OfExtra;
  }

  private Optional<BigDecimal> value(int index) {
    return Figure.parse(values.get(index).text()).map(Figure::value);
  }
}
