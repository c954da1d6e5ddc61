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
import java.util.stream.Stream;

/** Tells what wrong figures of a report look like. */
final class Looks {
  private final AnnualReport report;

  Looks(AnnualReport report) {
    this.report = report;
  }

  /** Returns what the cell at {@code index} looks like if it should have been {@code right}. */
  Likeness like(int index, long right) {
    Cell cell = report.cell(index);
    if (cell.number().isEmpty()) {
      return Likeness.BLANK;
    }
    long wrong = Equality.number(cell).orElseThrow();
    Likeness digits = Likeness.ofDigits(Long.toString(wrong), Long.toString(right));
    if (digits.cost() == Likeness.DIGIT_LOST.cost() || wrong == 0) {
      return digits;
    }
    CellAddress address = report.form().cells().get(index);
    if (has(wrong, totals(address))) {
      return Likeness.TOTAL_COPIED;
    }
    return has(wrong, neighbours(address)) ? Likeness.NEIGHBOUR : digits;
  }

  private boolean has(long figure, Stream<CellAddress> addresses) {
    return addresses
        .filter(report.form()::has)
        .flatMap(address -> Equality.number(report.cell(address)).stream())
        .anyMatch(number -> number == figure);
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
        beside(columns, address.column()).map(column -> new CellAddress(address.row(), column)));
  }

  private static <T> Stream<T> beside(List<T> all, T one) {
    int at = all.indexOf(one);
    return Stream.of(at - 1, at + 1).filter(i -> i >= 0 && i < all.size()).map(all::get);
  }
}
