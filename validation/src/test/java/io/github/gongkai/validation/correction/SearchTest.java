package io.github.gongkai.validation.correction;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final int CELLS = 9;
  private static final int LARGEST_CHANGE = 5;

  /** Cells 0 to 8 are a table of two rows and two columns with their totals. */
  private static final List<Map<Integer, Integer>> TABLE =
      List.of(
          Map.of(0, 1, 1, 1, 2, -1),
          Map.of(3, 1, 4, 1, 5, -1),
          Map.of(6, 1, 7, 1, 8, -1),
          Map.of(0, 1, 3, 1, 6, -1),
          Map.of(1, 1, 4, 1, 7, -1),
          Map.of(2, 1, 5, 1, 8, -1));

  @Property(tries = 100)
  void setsAreThoseThatTryingAllFiguresFinds(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int size) {
    int[] figures = figures(random);
    List<Equality> equalities =
        TABLE.stream()
            .filter(signs -> random.nextInt(5) > 0)
            .map(signs -> equality(signs, figures))
            .toList();

    assertThat(
            new Search(equalities).ofSize(size).stream().filter(s -> isSmall(s)).collect(toSet()))
        .isEqualTo(determined(tried(equalities, size)));
  }

  /** Mostly figures that add up, and a few that do not. */
  private static int[] figures(Random random) {
    int[] figures = new int[CELLS];
    for (int errors = random.nextInt(4); errors > 0; errors--) {
      figures[random.nextInt(CELLS)] = random.nextInt(5) - 2;
    }
    return figures;
  }

  private static Equality equality(Map<Integer, Integer> signs, int[] figures) {
    long sum = signs.entrySet().stream().mapToLong(s -> s.getValue() * figures[s.getKey()]).sum();
    return new Equality(new TreeMap<>(signs), sum);
  }

  private static boolean isSmall(Map<Integer, Long> set) {
    return set.values().stream().allMatch(change -> Math.abs(change) <= LARGEST_CHANGE);
  }

  /** All changes of {@code size} cells that mend all equalities. */
  private static Set<Map<Integer, Long>> tried(List<Equality> equalities, int size) {
    Set<Map<Integer, Long>> found = new HashSet<>();
    tryFrom(0, size, new TreeMap<>(), equalities, found);
    return found;
  }

  private static void tryFrom(
      int cell,
      int more,
      Map<Integer, Long> changes,
      List<Equality> equalities,
      Set<Map<Integer, Long>> found) {
    if (more == 0) {
      if (equalities.stream().allMatch(equality -> isMended(equality, changes))) {
        found.add(new TreeMap<>(changes));
      }
      return;
    }
    for (int next = cell; next < CELLS; next++) {
      for (long change = -LARGEST_CHANGE; change <= LARGEST_CHANGE; change++) {
        if (change != 0) {
          changes.put(next, change);
          tryFrom(next + 1, more - 1, changes, equalities, found);
          changes.remove(next);
        }
      }
    }
  }

  private static boolean isMended(Equality equality, Map<Integer, Long> changes) {
    long sum = equality.sum();
    for (Map.Entry<Integer, Long> change : changes.entrySet()) {
      sum += equality.sign(change.getKey()) * change.getValue();
    }
    return sum == 0;
  }

  /** Leaves out the sets of cells that several figures suit. */
  private static Set<Map<Integer, Long>> determined(Set<Map<Integer, Long>> sets) {
    Map<Set<Integer>, List<Map<Integer, Long>>> byCells = new HashMap<>();
    sets.forEach(set -> byCells.computeIfAbsent(set.keySet(), k -> new ArrayList<>()).add(set));
    return byCells.values().stream().filter(s -> s.size() == 1).map(s -> s.get(0)).collect(toSet());
  }

  @Test
  void noSetIsSmallerThanTheLeastSize() {
    int[] figures = {1, 0, 0, 0, 1, 0, 0, 0, 0};
    Search search = new Search(TABLE.stream().map(signs -> equality(signs, figures)).toList());

    assertThat(search.least()).isEqualTo(2);
    assertThat(search.ofSize(1)).isEmpty();
    assertThat(search.ofSize(2))
        .containsExactlyInAnyOrder(Map.of(0, -1L, 4, -1L), Map.of(1, -1L, 3, -1L));
    assertThat(search.isCut()).isFalse();
  }

  @Test
  void figuresOutOfRangeCutTheSearch() {
    Search search =
        new Search(
            List.of(
                new Equality(Map.of(0, 1, 1, 3), Long.MAX_VALUE),
                new Equality(Map.of(0, 3, 1, 1), Long.MAX_VALUE)));

    assertThat(search.ofSize(2)).isEmpty();
    assertThat(search.isCut()).isTrue();
  }
}
