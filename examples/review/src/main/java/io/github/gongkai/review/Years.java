package io.github.gongkai.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The years that a body reported on.
 *
 * @param agency the body
 * @param years the years, the earliest first
 * @param chart a chart of them
 */
record Years(String agency, List<Year> years, Chart chart) {
  /**
   * A year.
   *
   * @param year the year
   * @param rows the reports on it, mostly one
   */
  record Year(int year, List<OverviewRow> rows) {
    /** Returns the figure, if the reports on the year agree on it. */
    Optional<BigDecimal> stated(Figure figure) {
      List<BigDecimal> all =
          rows.stream().map(row -> row.stated().get(figure)).filter(Objects::nonNull).toList();
      return all.size() == rows.size() && all.stream().allMatch(n -> n.compareTo(all.get(0)) == 0)
          ? Optional.of(all.get(0))
          : Optional.empty();
    }
  }

  /** Returns the years of {@code rows}, which are of one body and have years. */
  static Years of(List<OverviewRow> rows) {
    List<Year> years =
        rows.stream()
            .collect(groupingBy(row -> row.year().getAsInt(), TreeMap::new, toList()))
            .entrySet()
            .stream()
            .map(year -> new Year(year.getKey(), year.getValue()))
            .toList();
    return new Years(rows.get(0).agency(), years, Chart.of(years));
  }

  /** Returns whether there are several. */
  boolean isSeries() {
    return years.size() > 1;
  }

  /** Returns the keys of the figures, in the order of their columns. */
  public List<String> figures() {
    return Arrays.stream(Figure.values()).map(Figure::key).toList();
  }
}
