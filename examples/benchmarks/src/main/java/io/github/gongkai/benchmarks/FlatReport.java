package io.github.gongkai.benchmarks;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.FormTable;

/**
 * The figures of sections 三 and 四 row by row, in the form of 2021: what a program would have that
 * trusts every cell to be a whole number. The peers check this.
 */
final class FlatReport {
  /** 25 rows of 7 columns. */
  final long[] requests;

  /** 3 groups of 5 columns. */
  final long[] remedies;

  private FlatReport(long[] requests, long[] remedies) {
    this.requests = requests;
    this.remedies = remedies;
  }

  static FlatReport of(AnnualReport report) {
    return new FlatReport(figures(report, FormTable.REQUESTS), figures(report, FormTable.REMEDIES));
  }

  private static long[] figures(AnnualReport report, FormTable table) {
    return report.cells().stream()
        .filter(cell -> cell.address().table() == table)
        .map(AddressedCell::cell)
        .mapToLong(cell -> cell.number().orElseThrow().longValueExact())
        .toArray();
  }
}
