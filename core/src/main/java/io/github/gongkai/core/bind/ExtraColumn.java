package io.github.gongkai.core.bind;

import io.github.gongkai.core.text.Figure;
import io.github.gongkai.model.Applicant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A column of section 三 that the form does not know. The head has several rows, so that its label
 * may stand elsewhere than its values; the total of a row, which is that of the other values, shows
 * whether it does.
 */
final class ExtraColumn {
  private ExtraColumn() {}

  /**
   * Returns whether the values from {@code offset} may stand for other targets: whether the row has
   * an extra column and its total is not the sum of the others, with or without the extra.
   */
  static boolean isDoubtful(ValueRow row, int offset) {
    List<Target> targets = row.targets();
    if (targets.stream().noneMatch(ExtraColumn::isExtra) || totalIn(targets) < 0) {
      return false;
    }
    List<TableCell> values = row.rest().subList(offset, offset + row.size());
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal sumOfForm = BigDecimal.ZERO;
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = value(values.get(i)).orElse(BigDecimal.ZERO);
      if (i != totalIn(targets)) {
        sum = sum.add(value);
        sumOfForm = isExtra(targets.get(i)) ? sumOfForm : sumOfForm.add(value);
      }
    }
    Optional<BigDecimal> total = value(values.get(totalIn(targets)));
    return total.isEmpty()
        || (total.get().compareTo(sum) != 0 && total.get().compareTo(sumOfForm) != 0);
  }

  private static boolean isExtra(Target target) {
    return target instanceof Target.OfExtra;
  }

  private static int totalIn(List<Target> targets) {
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Target.OfForm form
          && form.address().column() == Applicant.TOTAL) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<BigDecimal> value(TableCell cell) {
    return Figure.parse(cell.text()).map(Figure::value);
  }
}
