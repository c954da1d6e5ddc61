package io.github.gongkai.core.bind;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The offsets after a label at which its values may start: the window of as many cells as there are
 * values may lie there, because all cells outside it are blank.
 *
 * @param first the first offset
 * @param last the last one; less than the first if there is none
 */
record Offsets(int first, int last) {
  static final Offsets START = new Offsets(0, 0);

  static Offsets of(ValueRow row) {
    List<TableCell> rest = row.rest();
    int latest = rest.size() - row.size();
    if (row.isBlank()) {
      return new Offsets(0, latest);
    }
    int first = 0;
    while (rest.get(first).isBlank()) {
      first++;
    }
    int last = rest.size() - 1;
    while (rest.get(last).isBlank()) {
      last--;
    }
    return new Offsets(Math.max(0, last + 1 - row.size()), Math.min(first, latest));
  }

  boolean isEmpty() {
    return last < first;
  }

  boolean contains(int offset) {
    return first <= offset && offset <= last;
  }

  /** Returns those that are also in {@code other}. */
  Offsets common(Offsets other) {
    return new Offsets(Math.max(first, other.first), Math.min(last, other.last));
  }

  /** Returns the first, if there is any. */
  OptionalInt any() {
    return isEmpty() ? OptionalInt.empty() : OptionalInt.of(first);
  }

  /** Returns the offset, if there is only one. */
  OptionalInt only() {
    return first == last ? OptionalInt.of(first) : OptionalInt.empty();
  }

  IntStream stream() {
    return IntStream.rangeClosed(first, last);
  }
}
