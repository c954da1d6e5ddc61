package io.github.gongkai.review;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A chart of figures over years, in the units of its drawing.
 *
 * @param lines a line for each figure, of one stretch or more: a year without figure parts it
 * @param years the labels of the horizontal axis
 * @param ticks the labels of the vertical axis
 */
record Chart(List<Line> lines, List<Tick> years, List<Tick> ticks) {
  private static final int LEFT = 60;
  private static final int RIGHT = 620;
  private static final int TOP = 20;
  private static final int BOTTOM = 240;
  private static final int TICKS = 4;

  /**
   * A line.
   *
   * @param key the key of its figure
   * @param stretches its stretches, each as pairs of x and y
   * @param points its points
   */
  record Line(String key, List<String> stretches, List<Point> points) {}

  /**
   * A point.
   *
   * @param x from left
   * @param y from top
   * @param label year and figure
   */
  record Point(int x, int y, String label) {
    @Override
    public String toString() {
      return x + "," + y;
    }
  }

  /**
   * A label of an axis.
   *
   * @param at where it stands on the axis
   * @param label what it says
   */
  record Tick(int at, String label) {}

  static Chart of(List<Years.Year> years) {
    double step = step(highest(years));
    Scale scale = new Scale(years.get(0).year(), years.get(years.size() - 1).year(), step * TICKS);
    return new Chart(
        Arrays.stream(Figure.values()).map(figure -> line(figure, years, scale)).toList(),
        years.stream().map(y -> new Tick(scale.x(y.year()), Integer.toString(y.year()))).toList(),
        IntStream.rangeClosed(0, TICKS)
            .mapToObj(
                i ->
                    new Tick(
                        scale.y(i * step),
                        BigDecimal.valueOf(i * step).stripTrailingZeros().toPlainString()))
            .toList());
  }

  private static double highest(List<Years.Year> years) {
    return years.stream()
        .flatMap(year -> Arrays.stream(Figure.values()).flatMap(f -> year.stated(f).stream()))
        .mapToDouble(BigDecimal::doubleValue)
        .max()
        .orElse(0);
  }

  /** Returns the least of 1, 2, 5, 10, 20, … that reaches {@code highest} in so many steps. */
  private static double step(double highest) {
    double power = 1;
    while (true) {
      for (int factor : new int[] {1, 2, 5}) {
        if (power * factor * TICKS >= highest) {
          return power * factor;
        }
      }
      power *= 10;
    }
  }

  private static Line line(Figure figure, List<Years.Year> years, Scale scale) {
    List<Point> points = new ArrayList<>();
    List<List<Point>> stretches = new ArrayList<>(List.of(new ArrayList<>()));
    int last = years.get(0).year();
    for (Years.Year year : years) {
      if (year.year() > last + 1) {
        stretches.add(new ArrayList<>());
      }
      last = year.year();
      Optional<Point> point = year.stated(figure).map(n -> scale.point(year.year(), n));
      point.ifPresentOrElse(
          p -> {
            points.add(p);
            stretches.get(stretches.size() - 1).add(p);
          },
          () -> stretches.add(new ArrayList<>()));
    }
    Stream<String> drawn =
        stretches.stream()
            .filter(stretch -> stretch.size() > 1)
            .map(stretch -> stretch.stream().map(Point::toString).collect(joining(" ")));
    return new Line(figure.key(), drawn.toList(), points);
  }

  /** Where years and figures stand. */
  private record Scale(int first, int last, double top) {
    int x(int year) {
      return first == last ? LEFT : LEFT + (RIGHT - LEFT) * (year - first) / (last - first);
    }

    int y(double figure) {
      return (int) Math.round(BOTTOM - (BOTTOM - TOP) * Math.max(0, figure) / top);
    }

    Point point(int year, BigDecimal figure) {
      return new Point(x(year), y(figure.doubleValue()), year + ": " + figure.toPlainString());
    }
  }
}
