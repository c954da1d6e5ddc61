package io.github.gongkai.review;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.validation.correction.Change;
import io.github.gongkai.validation.correction.Correction;
import java.math.BigDecimal;
import java.util.List;

/**
 * A suggested correction.
 *
 * @param number its number on the page, from 1: the most plausible first
 * @param changes its changes
 */
record CorrectionView(int number, List<ChangeView> changes) {
  /**
   * A cell with the figure that it may have had to have.
   *
   * @param cell the cell
   * @param before what it has; empty if that is no figure
   * @param after what it may have had to have
   * @param likeness how the figure may have come about
   */
  record ChangeView(FindingView.CellLink cell, String before, String after, Both likeness) {
    static ChangeView of(Change change, AnnualReport report) {
      return new ChangeView(
          FindingView.CellLink.of(change.address(), report),
          change.before().number().map(BigDecimal::toPlainString).orElse(""),
          change.after().toPlainString(),
          new Both(change.likeness().english(), change.likeness().chinese()));
    }
  }

  static CorrectionView of(int number, Correction correction, AnnualReport report) {
    return new CorrectionView(
        number,
        correction.changes().stream().map(change -> ChangeView.of(change, report)).toList());
  }
}
