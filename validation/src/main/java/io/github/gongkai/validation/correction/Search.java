package io.github.gongkai.validation.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Looks for the smallest sets of cells whose change makes all of some equations hold. Every
 * equation that fails needs a cell of the set, and one that holds needs none, or two.
 */
final class Search {
  private static final int LARGEST = 3;

  /** More sets than three wrong cells of a whole table give rise to. */
  private static final int MOST_SETS = 20_000;

  private final List<Equality> equalities;
  private final IntPredicate isKnown;
  private final List<Map<Integer, Long>> solutions = new ArrayList<>();
  private final Set<Set<Integer>> seen = new HashSet<>();
  private final int mostOfACell;
  private boolean isCut;

  /**
   * Makes a search.
   *
   * @param equalities equations that share cells
   * @param isKnown whether a cell, by its index, is one that may be changed
   */
  Search(List<Equality> equalities, IntPredicate isKnown) {
    this.equalities = equalities;
    this.isKnown = isKnown;
    this.mostOfACell =
        (int)
            equalities.stream()
                .flatMap(equality -> equality.signs().keySet().stream())
                .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
  }

  /**
   * Returns the smallest sets, by how much each cell has to change; none if nothing fails, or if
   * none is small enough.
   */
  List<Map<Integer, Long>> run() {
    for (int size = 1; size <= LARGEST && solutions.isEmpty() && !isCut; size++) {
      seen.clear();
      extend(new int[0], size);
    }
    return solutions;
  }

  /** Returns whether there may be sets that were not looked at. */
  boolean isCut() {
    return isCut;
  }

  private void extend(int[] cells, int size) {
    if (cells.length == size) {
      Unknowns.solve(equalities, cells)
          .ifPresent(changes -> solutions.add(solution(cells, changes)));
      return;
    }
    // No cell is in more equations than that: the rest of the set cannot close more open ones.
    if (openEqualities(cells).size() > mostOfACell * (size - cells.length)) {
      return;
    }
    for (int cell : candidates(cells)) {
      int[] more = Arrays.copyOf(cells, cells.length + 1);
      more[cells.length] = cell;
      Arrays.sort(more);
      if (isKnown.test(cell) && seen.add(set(more))) {
        if (seen.size() > MOST_SETS) {
          isCut = true;
          return;
        }
        extend(more, size);
      }
    }
  }

  private static Map<Integer, Long> solution(int[] cells, long[] changes) {
    Map<Integer, Long> solution = new TreeMap<>();
    for (int i = 0; i < cells.length; i++) {
      solution.put(cells[i], changes[i]);
    }
    return solution;
  }

  private static Set<Integer> set(int[] cells) {
    Set<Integer> set = new HashSet<>();
    for (int cell : cells) {
      set.add(cell);
    }
    return set;
  }

  /** Returns the cells of which one has to be in the set, too. */
  private Collection<Integer> candidates(int[] cells) {
    Optional<Equality> open =
        openEqualities(cells).stream()
            .reduce((a, b) -> b.signs().size() < a.signs().size() ? b : a);
    Set<Integer> candidates = new TreeSet<>();
    for (Equality equality : equalities) {
      if (open.map(equality::equals).orElse(!equality.holds())) {
        candidates.addAll(equality.signs().keySet());
      }
    }
    for (int cell : cells) {
      candidates.remove(cell);
    }
    return candidates;
  }

  private List<Equality> openEqualities(int[] cells) {
    return equalities.stream().filter(equality -> isOpen(equality, cells)).toList();
  }

  /** Returns whether an equation cannot hold whatever the cells of the set become. */
  private static boolean isOpen(Equality equality, int[] cells) {
    int count = 0;
    for (int cell : cells) {
      count += equality.sign(cell) == 0 ? 0 : 1;
    }
    return equality.holds() ? count == 1 : count == 0;
  }
}
