package io.github.gongkai.validation.correction;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RequestRow;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Tells what wrong figures of a report look like, once it is known what all of them should be. */
final class Looks {
  private final AnnualReport report;
  private final Map<Integer, Long> right;

  /**
   * Makes the looks.
   *
   * @param right the figures that should stand in cells, by the index of the cell
   */
  Looks(AnnualReport report, Map<Integer, Long> right) {
    this.report = report;
    this.right = right;
  }

  /** Returns what the cell at {@code index} looks like, which should have been {@code figure}. */
  Likeness like(int index, long figure) {
    Cell cell = report.cell(index);
    long wrong = Equality.number(report, index).orElseThrow();
    CellAddress address = report.form().cells().get(index);
    if (neighbours(address).anyMatch(n -> isExchanged(wrong, figure, n))) {
      return Likeness.EXCHANGED;
    }
    if (cell.number().isEmpty()) {
      return Likeness.BLANK;
    }
    Likeness digits = Likeness.ofDigits(Long.toString(wrong), Long.toString(figure));
    if (digits.cost() == Likeness.DIGIT_LOST.cost() || wrong == 0) {
      return digits;
    }
    if (totals(address).anyMatch(total -> isFigureOf(total, wrong))) {
      return Likeness.TOTAL_COPIED;
    }
    return neighbours(address).anyMatch(n -> isFigureOf(n, wrong)) ? Likeness.NEIGHBOUR : digits;
  }

  private boolean isExchanged(long wrong, long figure, CellAddress neighbour) {
    Long its = right.get(report.form().indexOf(neighbour));
    return its != null && its == wrong && isPrinted(neighbour, figure);
  }

  private boolean isPrinted(CellAddress address, long figure) {
    OptionalLong number = Equality.number(report, report.form().indexOf(address));
    return number.isPresent() && number.getAsLong() == figure;
  }

  /** Returns whether {@code figure} is what stands, or should stand, in a cell. */
  private boolean isFigureOf(CellAddress address, long figure) {
    Long its = right.get(report.form().indexOf(address));
    return its == null ? isPrinted(address, figure) : its == figure;
  }

  private static Stream<CellAddress> totals(CellAddress address) {
    Stream<CellAddress> all =
        switch (address.table()) {
          case PROACTIVE -> Stream.empty();
          case REQUESTS ->
              Stream.of(
                  new CellAddress(address.row(), Applicant.TOTAL),
                  new CellAddress(RequestRow.PROCESSED_TOTAL, address.column()));
          case REMEDIES -> Stream.of(new CellAddress(address.row(), RemedyOutcome.TOTAL));
        };
    return all.filter(total -> !total.equals(address));
  }

  private Stream<CellAddress> neighbours(CellAddress address) {
    List<FormRow> rows = report.form().rows(address.table());
    List<FormColumn> columns = report.form().columns(address.row());
    return Stream.concat(
            beside(rows, address.row()).map(row -> new CellAddress(row, address.column())),
            beside(columns, address.column()).map(column -> new CellAddress(address.row(), column)))
        .filter(report.form()::has);
  }

  private static <T> Stream<T> beside(List<T> all, T one) {
    int at = all.indexOf(one);
    return Stream.of(at - 1, at + 1).filter(i -> i >= 0 && i < all.size()).map(all::get);
  }
}
