package io.github.gongkai.core.stream;

import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts labels together that are broken over lines: only what is a label of the form. */
final class BrokenLabels {
  private static final int MOST_PARTS = 4;
  private static final int LONGEST = 80;

  private final List<StreamCell> cells;
  private final Vocabulary vocabulary;

  private BrokenLabels(List<StreamCell> cells, Vocabulary vocabulary) {
    this.cells = cells;
    this.vocabulary = vocabulary;
  }

  static List<StreamCell> join(List<GridCell> cells, Vocabulary vocabulary) {
    return new BrokenLabels(
            cells.stream().map(cell -> StreamCell.of(cell, vocabulary)).toList(), vocabulary)
        .join();
  }

  private List<StreamCell> join() {
    List<StreamCell> joined = new ArrayList<>();
    int next = 0;
    while (next < cells.size()) {
      int parts = Math.min(MOST_PARTS, cells.size() - next);
      Optional<StreamCell> label = label(next, parts);
      while (parts > 1 && label.isEmpty()) {
        label = label(next, --parts);
      }
      joined.add(label.orElse(cells.get(next)));
      next += parts;
    }
    return joined;
  }

  /** Returns the label that the cells from {@code start} are, of which some are none. */
  private Optional<StreamCell> label(int start, int parts) {
    List<StreamCell> broken = cells.subList(start, start + parts);
    int length = broken.stream().mapToInt(part -> part.cell().text().length()).sum();
    if (parts == 1
        || length > LONGEST
        || broken.stream().allMatch(StreamCell::isKnown)
        || !broken.stream().allMatch(StreamCell::mayBePartOfLabel)) {
      return Optional.empty();
    }
    GridCell whole = broken.stream().map(StreamCell::cell).reduce(GridCell::join).orElseThrow();
    return Optional.of(StreamCell.of(whole, vocabulary)).filter(StreamCell::isKnown);
  }
}
