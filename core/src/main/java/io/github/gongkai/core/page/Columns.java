package io.github.gongkai.core.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the columns of one page stand. Values show it: stretches that they leave free part the
 * columns, if every two neighbours are shown to be two by a row that has both. Else the labels of
 * the head show it.
 */
final class Columns {
  private final int size;
  private final List<Piece> shown;
  private final List<Piece> head;
  private final boolean isLeftAligned;

  private Columns(int size, List<Piece> shown, List<Piece> head, boolean isLeftAligned) {
    this.size = size;
    this.shown = shown;
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
   */
  static Columns of(int size, List<List<Piece>> rows, List<Piece> head, boolean isLeftAligned) {
    List<Piece> shown = stretches(rows);
    boolean isProven = shown.size() == size && areTwo(shown, rows);
    return new Columns(
        size, isProven ? shown : List.of(), head.size() == size ? head : List.of(), isLeftAligned);
  }

  /** Returns the stretches of the line in which values stand. */
  private static List<Piece> stretches(List<List<Piece>> rows) {
    List<Piece> all =
        rows.stream().flatMap(List::stream).sorted(Comparator.comparingInt(Piece::from)).toList();
    List<Piece> stretches = new ArrayList<>();
    for (Piece piece : all) {
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).to() >= piece.from()) {
        Piece open = stretches.get(last);
        int to = Math.max(open.to(), piece.to());
        stretches.set(last, new Piece(open.cell(), open.line(), open.from(), to));
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
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      int place = values.size() == size ? i : place(values.get(i));
      if (place < 0 || (!places.isEmpty() && place <= places.get(places.size() - 1))) {
        return Optional.empty();
      }
      places.add(place);
    }
    return Optional.of(places);
  }

  private int place(Piece value) {
    if (!shown.isEmpty()) {
      return indexOf(shown, value);
    }
    int nearest = -1;
    for (int i = 0; i < head.size(); i++) {
      if (isLeftAligned ? head.get(i).from() == value.from() : isNearest(i, value)) {
        nearest = nearest < 0 ? i : head.size();
      }
    }
    return nearest == head.size() ? -1 : nearest;
  }

  /** Returns whether a label is more than twice as near as any other. */
  private boolean isNearest(int index, Piece value) {
    int distance = distance(index, value);
    for (int i = 0; i < head.size(); i++) {
      if (i != index && distance(i, value) <= 2 * distance) {
        return false;
      }
    }
    return true;
  }

  private int distance(int index, Piece value) {
    return value.distance(head.get(index).from(), head.get(index).to());
  }
}
