package io.github.gongkai.core.page;

import io.github.gongkai.core.text.Figure;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.RequestRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the columns of section 三 add up, by the two relations that hold in each of them. */
final class ColumnSums {
  static final String RELATIONS = "REQ-RESULT-SUM, REQ-BALANCE";

  private static final int SIZE = Applicant.values().length;

  private final Map<RequestRow, BigDecimal[]> figures = new EnumMap<>(RequestRow.class);

  private ColumnSums() {}

  static boolean hasZero(List<Piece> values) {
    return values.stream().anyMatch(value -> figure(value).filter(f -> f.signum() != 0).isEmpty());
  }

  /**
   * Returns whether the results add up to （七）总计 in each column, and what came in is what was
   * handled or is open in each but that of totals, which offices add up by hand.
   */
  static boolean hold(List<PageRow> rows, List<Optional<List<Integer>>> places) {
    ColumnSums sums = new ColumnSums();
    for (int i = 0; i < rows.size(); i++) {
      sums.add(rows.get(i), places.get(i));
    }
    for (int column = 0; column < SIZE; column++) {
      if (!sums.holdIn(column)) {
        return false;
      }
    }
    return sums.figures.containsKey(RequestRow.PROCESSED_TOTAL);
  }

  private void add(PageRow row, Optional<List<Integer>> places) {
    Optional<RequestRow> of = row.label().flatMap(WovenLabel::requestRow);
    if (of.isEmpty() || row.line().isEmpty() || places.isEmpty()) {
      return;
    }
    BigDecimal[] cells = new BigDecimal[SIZE];
    Arrays.fill(cells, BigDecimal.ZERO);
    List<Piece> values = row.line().get().values();
    for (int i = 0; i < values.size(); i++) {
      cells[places.get().get(i)] = figure(values.get(i)).orElse(BigDecimal.ZERO);
    }
    figures.put(of.get(), cells);
  }

  private boolean holdIn(int column) {
    BigDecimal results = BigDecimal.ZERO;
    for (RequestRow row : RequestRow.values()) {
      boolean isResult =
          row.compareTo(RequestRow.GRANTED) >= 0 && row.compareTo(RequestRow.PROCESSED_TOTAL) < 0;
      results = isResult ? results.add(cell(row, column)) : results;
    }
    BigDecimal handled = cell(RequestRow.PROCESSED_TOTAL, column);
    BigDecimal came =
        cell(RequestRow.NEWLY_RECEIVED, column).add(cell(RequestRow.CARRIED_OVER, column));
    BigDecimal went = handled.add(cell(RequestRow.CARRIED_FORWARD, column));
    return results.compareTo(handled) == 0 && (column == SIZE - 1 || came.compareTo(went) == 0);
  }

  private BigDecimal cell(RequestRow row, int column) {
    BigDecimal[] cells = figures.get(row);
    return cells == null ? BigDecimal.ZERO : cells[column];
  }

  private static Optional<BigDecimal> figure(Piece value) {
    return Figure.parse(value.text()).map(Figure::value);
  }
}
