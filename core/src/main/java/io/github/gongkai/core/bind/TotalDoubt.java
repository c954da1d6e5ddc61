package io.github.gongkai.core.bind;

import io.github.gongkai.core.text.Figure;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.RemedyOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the totals of a row tell of the place of its values: where they add up only if the values
 * stand in other columns, a cell may be missing and a blank one be added elsewhere, and the place
 * of none is certain.
 */
final class TotalDoubt {
  private static final int CLEAR = 2;

  private final List<Target> targets;
  private final List<Integer> totals;

  /** The figures of the row; none where a cell holds no figure. */
  private final List<Optional<BigDecimal>> figures;

  private final boolean isLastBlank;

  private TotalDoubt(List<TableCell> values, List<Target> targets) {
    this.targets = targets;
    this.totals = totals(targets);
    this.figures = figures(values);
    this.isLastBlank = values.get(values.size() - 1).isBlank();
  }

  private static List<Integer> totals(List<Target> targets) {
    List<Integer> totals = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      if (isTotal(targets.get(i))) {
        totals.add(i);
      }
    }
    return totals;
  }

  private static List<Optional<BigDecimal>> figures(List<TableCell> values) {
    List<Optional<BigDecimal>> figures = new ArrayList<>(values.size());
    for (TableCell cell : values) {
      figures.add(cell.figure().map(Figure::value));
    }
    return figures;
  }

  /** Returns whether the values from {@code offset} may stand for other targets. */
  static boolean isDoubtful(ValueRow row, int offset) {
    if (row.targets().stream().noneMatch(TotalDoubt::isTotal)) {
      return false;
    }
    List<TableCell> values = row.rest().subList(offset, offset + row.size());
    TotalDoubt doubt = new TotalDoubt(values, row.targets());
    return row.targets().stream().anyMatch(TotalDoubt::isExtra)
        ? !doubt.addUpWithExtras()
        : !doubt.addUp(doubt.figures, 1) && doubt.mayStandElsewhere();
  }

  /** Returns whether the last total is blank, and the values that it adds up are not. */
  static boolean isTotalBlank(ValueRow row, int offset) {
    int last = row.size() - 1;
    List<TableCell> values = row.rest().subList(offset, offset + row.size());
    if (!isTotal(row.targets().get(last)) || !values.get(last).isBlank()) {
      return false;
    }
    TotalDoubt doubt = new TotalDoubt(values, row.targets());
    return doubt.sum(doubt.figures, last, false).signum() != 0;
  }

  private boolean mayStandElsewhere() {
    boolean isAllZero = figures.stream().allMatch(f -> f.map(BigDecimal::signum).orElse(0) == 0);
    return !isAllZero
        && IntStream.range(0, targets.size()).anyMatch(i -> mayLack(i) || mayBeExtra(i));
  }

  /** Returns whether all adds up if a cell is missing at {@code index} and the last is a pad. */
  private boolean mayLack(int index) {
    return isLastBlank && addUpClearly(moved(targets.size() - 1, index));
  }

  /**
   * Returns whether all adds up if a cell at {@code index} is no value, and the last is missing.
   */
  private boolean mayBeExtra(int index) {
    boolean mayBeNone = index == 0 || figures.get(index).isEmpty();
    List<Optional<BigDecimal>> others = moved(index, targets.size() - 1);
    others.set(targets.size() - 1, Optional.empty());
    return mayBeNone && addUpClearly(others);
  }

  private List<Optional<BigDecimal>> moved(int index, int to) {
    List<Optional<BigDecimal>> others = new ArrayList<>(figures);
    others.add(to, others.remove(index));
    return others;
  }

  /** Returns whether the totals add up so clearly that the values may stand so. */
  private boolean addUpClearly(List<Optional<BigDecimal>> values) {
    return addUp(values, Math.min(CLEAR, totals.size()));
  }

  /** Returns whether all totals that are stated, {@code least} or more, are sums, one not of 0. */
  private boolean addUp(List<Optional<BigDecimal>> values, int least) {
    int stated = 0;
    boolean isAnySum = false;
    for (int total : totals) {
      Optional<BigDecimal> value = values.get(total);
      if (value.isPresent()) {
        if (value.get().compareTo(sum(values, total, false)) != 0) {
          return false;
        }
        stated++;
        isAnySum |= value.get().signum() > 0;
      }
    }
    return isAnySum && stated >= least;
  }

  /**
   * Returns whether each total is the sum of the other values, with or without the extras: the head
   * of section 三 has several rows, so that the label of an extra column may stand elsewhere than
   * its values.
   */
  private boolean addUpWithExtras() {
    return totals.stream()
        .allMatch(
            total ->
                figures
                    .get(total)
                    .filter(
                        stated ->
                            stated.compareTo(sum(figures, total, true)) == 0
                                || stated.compareTo(sum(figures, total, false)) == 0)
                    .isPresent());
  }

  private BigDecimal sum(List<Optional<BigDecimal>> values, int total, boolean withExtras) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < targets.size(); i++) {
      boolean isAddend = isOfRow(i, total) || (withExtras && isExtra(targets.get(i)));
      if (i != total && isAddend) {
        sum = sum.add(values.get(i).orElse(BigDecimal.ZERO));
      }
    }
    return sum;
  }

  private static boolean isTotal(Target target) {
    return target instanceof Target.OfForm form
        && (form.address().column() == Applicant.TOTAL
            || form.address().column() == RemedyOutcome.TOTAL);
  }

  private boolean isOfRow(int index, int other) {
    return targets.get(index) instanceof Target.OfForm form
        && targets.get(other) instanceof Target.OfForm of
        && form.address().row() == of.address().row();
  }

  private static boolean isExtra(Target target) {
    return target instanceof Target.OfExtra;
  }
}
