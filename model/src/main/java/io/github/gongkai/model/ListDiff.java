package io.github.gongkai.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the entries of two lists that are not in a longest common subsequence of them.
 *
 * @param <T> what the lists are of
 */
final class ListDiff<T> {
  /** So many entries before times entries after fill a table of 4 MB; a report needs a tenth. */
  private static final int MOST_PAIRS = 1_000_000;

  private final String part;
  private final Function<T, String> text;
  private final List<T> before;
  private final List<T> after;
  private final List<TextChange> changes = new ArrayList<>();

  private ListDiff(String part, List<T> before, List<T> after, Function<T, String> text) {
    this.part = part;
    this.before = before;
    this.after = after;
    this.text = text;
  }

  /**
   * Returns what was removed and added, in the order of the lists.
   *
   * @param part the name of the list
   * @param text what to say of an entry
   */
  static <T> List<TextChange> of(
      String part, List<T> before, List<T> after, Function<T, String> text) {
    ListDiff<T> diff = new ListDiff<>(part, before, after, text);
    diff.compare();
    return diff.changes;
  }

  private void compare() {
    int start = commonStart();
    int end = commonEnd(Math.min(before.size(), after.size()) - start);
    int beforeEnd = before.size() - end;
    int afterEnd = after.size() - end;
    if ((long) (beforeEnd - start) * (afterEnd - start) <= MOST_PAIRS) {
      Map<T, Integer> ids = new HashMap<>();
      align(
          start,
          ids(before.subList(start, beforeEnd), ids),
          ids(after.subList(start, afterEnd), ids));
    } else {
      IntStream.range(start, beforeEnd).forEach(this::removed);
      IntStream.range(start, afterEnd).forEach(this::added);
    }
  }

  private int commonStart() {
    int most = Math.min(before.size(), after.size());
    int start = 0;
    while (start < most && before.get(start).equals(after.get(start))) {
      start++;
    }
    return start;
  }

  private int commonEnd(int most) {
    int end = 0;
    while (end < most
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    return end;
  }

  /** Returns a number for each entry, since long texts are slow to compare again and again. */
  private static <T> int[] ids(List<T> entries, Map<T, Integer> ids) {
    entries.forEach(entry -> ids.putIfAbsent(entry, ids.size()));
    return entries.stream().mapToInt(entry -> ids.getOrDefault(entry, 0)).toArray();
  }

  private void align(int start, int[] from, int[] to) {
    int[][] common = commonLengths(from, to);
    int i = 0;
    int j = 0;
    while (i < from.length || j < to.length) {
      if (i < from.length && j < to.length && from[i] == to[j]) {
        i++;
        j++;
      } else if (j == to.length || (i < from.length && common[i + 1][j] >= common[i][j + 1])) {
        removed(start + i++);
      } else {
        added(start + j++);
      }
    }
  }

  /** Returns how long a longest common subsequence of the ends from each two entries on is. */
  private static int[][] commonLengths(int[] from, int[] to) {
    int[][] lengths = new int[from.length + 1][to.length + 1];
    for (int i = from.length - 1; i >= 0; i--) {
      for (int j = to.length - 1; j >= 0; j--) {
        lengths[i][j] =
            from[i] == to[j]
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private void removed(int index) {
    changes.add(TextChange.removed(part, index, text.apply(before.get(index))));
  }

  private void added(int index) {
    changes.add(TextChange.added(part, index, text.apply(after.get(index))));
  }
}
