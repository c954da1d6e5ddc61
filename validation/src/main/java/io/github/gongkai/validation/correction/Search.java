package io.github.gongkai.validation.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for sets of cells whose change makes all of some equations hold. An equation that fails
 * needs one of its cells in the set. Whichever that is, its change follows from those of the other
 * cells; put into the other equations, it leaves fewer equations of fewer cells to mend.
 */
final class Search {
  /** Many times what four wrong cells of a whole table take. */
  private static final int MOST_STEPS = 30_000;

  /** What a set that was found counts for: ranking it takes longer than finding it. */
  private static final int STEPS_OF_A_SET = 15;

  private final int[] cells;
  private final Row[] rows;
  private final boolean[] isBarred;
  private final List<Map<Integer, Long>> solutions = new ArrayList<>();
  private int steps;

  /** Makes a search for the cells of {@code equalities}, which share cells. */
  Search(List<Equality> equalities) {
    this.cells =
        equalities.stream()
            .flatMap(equality -> equality.signs().keySet().stream())
            .mapToInt(cell -> cell)
            .distinct()
            .sorted()
            .toArray();
    this.rows = equalities.stream().map(equality -> Row.of(equality, cells)).toArray(Row[]::new);
    this.isBarred = new boolean[cells.length];
  }

  /**
   * Returns all sets of {@code size} cells, by how much each cell has to change. Sets that leave a
   * choice of figures are none, nor are those of which a part would do.
   */
  List<Map<Integer, Long>> ofSize(int size) {
    solutions.clear();
    try {
      extend(rows, new Choice[0], size);
    } catch (ArithmeticException e) {
      // Out of the range of long: the figures are, or the factors of an odd rule multiply.
      steps = MOST_STEPS;
    }
    return List.copyOf(solutions);
  }

  /** Returns whether there may be sets that were not looked at. */
  boolean isCut() {
    return steps >= MOST_STEPS;
  }

  /** Returns a size below which there are no sets: no cell mends more than its own equations. */
  int least() {
    int violated = 0;
    int[] counts = new int[cells.length];
    int most = 1;
    for (Row row : rows) {
      violated += row.isViolated() ? 1 : 0;
      for (int cell = 0; cell < counts.length; cell++) {
        counts[cell] += row.isViolated() && row.coefficient(cell) != 0 ? 1 : 0;
        most = Math.max(most, counts[cell]);
      }
    }
    return (violated + most - 1) / most;
  }

  /** A cell of the set, and the equation that its change mends. */
  private record Choice(int cell, Row row) {}

  private void extend(Row[] left, Choice[] chosen, int more) {
    Row row = narrowestViolated(left);
    if (row == null || isCut()) {
      return;
    }
    List<Integer> tried = new ArrayList<>();
    for (int cell = 0; cell < cells.length; cell++) {
      if (row.coefficient(cell) != 0 && !isBarred[cell] && !isCut()) {
        choose(new Choice(cell, row), left, chosen, more - 1);
        // All sets with this cell are known now.
        isBarred[cell] = true;
        tried.add(cell);
      }
    }
    tried.forEach(cell -> isBarred[cell] = false);
  }

  private void choose(Choice choice, Row[] left, Choice[] chosen, int more) {
    if (more == 0 && !isEnough(choice, left)) {
      return;
    }
    Choice[] longer = new Choice[chosen.length + 1];
    System.arraycopy(chosen, 0, longer, 0, chosen.length);
    longer[chosen.length] = choice;
    if (more == 0) {
      steps += STEPS_OF_A_SET;
      solution(longer).ifPresent(solutions::add);
    } else {
      steps++;
      extend(without(choice, left), longer, more);
    }
  }

  private static @Nullable Row narrowestViolated(Row[] rows) {
    Row narrowest = null;
    for (Row row : rows) {
      if (row.isViolated() && (narrowest == null || row.size() < narrowest.size())) {
        narrowest = row;
      }
    }
    return narrowest;
  }

  private static boolean isEnough(Choice choice, Row[] rows) {
    for (Row row : rows) {
      if (!row.isMendedWith(choice.row(), choice.cell())) {
        return false;
      }
    }
    return true;
  }

  private static Row[] without(Choice choice, Row[] rows) {
    Row[] rest = new Row[rows.length - 1];
    int count = 0;
    for (Row row : rows) {
      if (row != choice.row()) {
        boolean isConcerned = row.coefficient(choice.cell()) != 0;
        rest[count++] = isConcerned ? row.without(choice.cell(), choice.row()) : row;
      }
    }
    return rest;
  }

  /** Returns the changes, last first; empty if one is 0 or no whole number. */
  private Optional<Map<Integer, Long>> solution(Choice[] chosen) {
    Map<Integer, Long> solution = new TreeMap<>();
    long[] changes = new long[chosen.length];
    for (int i = chosen.length - 1; i >= 0; i--) {
      Row row = chosen[i].row();
      long sum = row.residual();
      for (int j = i + 1; j < chosen.length; j++) {
        sum =
            Math.addExact(
                sum, Math.multiplyExact(changes[j], (long) row.coefficient(chosen[j].cell())));
      }
      int coefficient = row.coefficient(chosen[i].cell());
      if (sum == 0 || sum % coefficient != 0) {
        return Optional.empty();
      }
      changes[i] = -sum / coefficient;
      solution.put(cells[chosen[i].cell()], changes[i]);
    }
    return Optional.of(solution);
  }
}
