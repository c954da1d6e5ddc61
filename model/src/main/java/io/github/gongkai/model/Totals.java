package io.github.gongkai.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which cells of a form are sums, and of what. */
final class Totals {
  private Totals() {}

  /** Returns the addends of each total of {@code cells}, the total of totals last. */
  static Map<CellAddress, List<CellAddress>> of(List<CellAddress> cells) {
    Map<FormRow, List<CellAddress>> rows =
        cells.stream()
            .filter(address -> !isTotal(address.column()))
            .collect(groupingBy(CellAddress::row, toUnmodifiableList()));
    Map<FormColumn, List<CellAddress>> results =
        cells.stream()
            .filter(address -> address.row() instanceof RequestRow row && row.isResult())
            .collect(groupingBy(CellAddress::column, toUnmodifiableList()));
    Map<CellAddress, List<CellAddress>> totals = new LinkedHashMap<>();
    for (CellAddress address : cells) {
      if (address.row() == RequestRow.PROCESSED_TOTAL) {
        totals.put(address, results.getOrDefault(address.column(), List.of()));
      } else if (isTotal(address.column())) {
        totals.put(address, rows.getOrDefault(address.row(), List.of()));
      }
    }
    return Collections.unmodifiableMap(totals);
  }

  private static boolean isTotal(FormColumn column) {
    return column == Applicant.TOTAL || column == RemedyOutcome.TOTAL;
  }
}
