package io.github.gongkai.core.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Where the columns of one page stand. Values show it: stretches that they leave free part the
 * columns, if every two neighbours are shown to be two by a row that has both. Else the labels of
 * the head show it, if values start exactly below them.
 */
final class Columns {
  private final int size;
  private final List<Piece> shown;
  private final List<Piece> full;
  private final List<Piece> head;
  private final boolean isLeftAligned;

  private Columns(
      int size, List<Piece> shown, List<Piece> full, List<Piece> head, boolean isLeftAligned) {
    this.size = size;
    this.shown = shown;
    this.full = full;
    this.head = head;
    this.isLeftAligned = isLeftAligned;
  }

  /**
   * Finds the columns.
   *
   * @param size how many there are
   * @param rows the values of the rows of the page
   * @param head the labels of the head if it stands on this page, from left to right
   * @param isLeftAligned whether values start exactly where their labels do
   * @param space how many free places part two columns at least
   */
  static Columns of(
      int size, List<List<Piece>> rows, List<Piece> head, boolean isLeftAligned, int space) {
    List<Piece> shown = stretches(rows, space);
    boolean isProven = shown.size() == size && areTwo(shown, rows);
    return new Columns(
        size,
        isProven ? shown : List.of(),
        ofFullRows(size, rows),
        head.size() == size ? head : List.of(),
        isLeftAligned);
  }

  /** Returns where the values of rows that lack none stand, if no two columns share a place. */
  private static List<Piece> ofFullRows(int size, List<List<Piece>> rows) {
    List<Piece> columns = new ArrayList<>();
    for (List<Piece> row : rows) {
      for (int i = 0; row.size() == size && i < size; i++) {
        if (columns.size() < size) {
          columns.add(row.get(i));
        } else {
          columns.set(i, columns.get(i).over(row.get(i)));
        }
      }
    }
    for (int i = 1; i < columns.size(); i++) {
      if (columns.get(i - 1).to() >= columns.get(i).from()) {
        return List.of();
      }
    }
    return columns;
  }

  /** Returns the stretches of the line in which values stand. */
  private static List<Piece> stretches(List<List<Piece>> rows, int space) {
    List<Piece> all =
        rows.stream().flatMap(List::stream).sorted(Comparator.comparingInt(Piece::from)).toList();
    List<Piece> stretches = new ArrayList<>();
    for (Piece piece : all) {
      int last = stretches.size() - 1;
      if (last >= 0 && piece.from() - stretches.get(last).to() < space) {
        Piece open = stretches.get(last);
        stretches.set(last, open.over(piece));
      } else {
        stretches.add(piece);
      }
    }
    return stretches;
  }

  /** Returns whether for any two neighbours a row has a value in both, and none has two in one. */
  private static boolean areTwo(List<Piece> stretches, List<List<Piece>> rows) {
    Set<Integer> proven = new HashSet<>();
    for (List<Piece> row : rows) {
      int before = -1;
      for (Piece value : row) {
        int at = indexOf(stretches, value);
        if (at == before) {
          return false;
        }
        if (at == before + 1) {
          proven.add(at);
        }
        before = at;
      }
    }
    proven.add(0);
    return proven.size() == stretches.size();
  }

  /** Returns the column under whose label a value stands, and under no other, or -1. */
  private static int onlyBelow(List<Piece> labels, Piece value) {
    int below = -1;
    for (int i = 0; i < labels.size(); i++) {
      if (value.distance(labels.get(i).from(), labels.get(i).to()) == 0) {
        if (below >= 0) {
          return -1;
        }
        below = i;
      }
    }
    return below;
  }

  private static int indexOf(List<Piece> stretches, Piece value) {
    for (int i = 0; i < stretches.size(); i++) {
      if (value.overlaps(stretches.get(i).from(), stretches.get(i).to())) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the column of each of {@code values}, or empty if they may stand in others. */
  Optional<List<Integer>> place(List<Piece> values) {
    return inOrder(values, this::placeOf);
  }

  /** Returns the columns under whose labels {@code values} stand, where labels are wide. */
  Optional<List<Integer>> placeBelow(List<Piece> values) {
    return inOrder(values, value -> onlyBelow(head, value));
  }

  /** Returns the columns in which {@code values} seem to stand: the nearest, if one is. */
  Optional<List<Integer>> guess(List<Piece> values) {
    return inOrder(values, value -> nearest(value, full.isEmpty() ? head : full));
  }

  private Optional<List<Integer>> inOrder(List<Piece> values, ToIntFunction<Piece> placeOf) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      int place = values.size() == size && shown.isEmpty() ? i : placeOf.applyAsInt(values.get(i));
      if (place < 0 || (!places.isEmpty() && place <= places.get(places.size() - 1))) {
        return Optional.empty();
      }
      places.add(place);
    }
    return Optional.of(places);
  }

  private int placeOf(Piece value) {
    if (!shown.isEmpty()) {
      return indexOf(shown, value);
    }
    for (int i = 0; isLeftAligned && i < head.size(); i++) {
      if (head.get(i).from() == value.from()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the column that is more than twice as near as any other, or -1. */
  private static int nearest(Piece value, List<Piece> columns) {
    int nearest = -1;
    int least = Integer.MAX_VALUE;
    int next = Integer.MAX_VALUE;
    for (int i = 0; i < columns.size(); i++) {
      int distance = value.distance(columns.get(i).from(), columns.get(i).to());
      if (distance < least) {
        next = least;
        least = distance;
        nearest = i;
      } else {
        next = Math.min(next, distance);
      }
    }
    return next > 2 * least ? nearest : -1;
  }
}
