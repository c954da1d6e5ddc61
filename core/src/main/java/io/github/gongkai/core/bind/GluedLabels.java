package io.github.gongkai.core.bind;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts labels of a head that stand in one cell without anything between: {@code 行政复议行政诉讼}, {@code
 * 行政诉讼（复议后起诉）}.
 */
final class GluedLabels {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 120;

  private GluedLabels() {}

  /** Returns a cell for each label in {@code cell}, or the cell itself if it is not several. */
  static List<GridCell> part(GridCell cell, Vocabulary vocabulary) {
    if (cell.text().length() > LONGEST || cell.text().length() <= SHORTEST) {
      return List.of(cell);
    }
    String words = words(cell.text());
    Optional<List<String>> labels = labels(words, vocabulary);
    return labels
        .filter(parts -> parts.size() > 1)
        .map(parts -> parts.stream().map(part -> new GridCell(part, cell.span())).toList())
        .orElseGet(() -> List.of(cell));
  }

  /** Returns the labels that {@code words} are one after the other, the longest first each time. */
  private static Optional<List<String>> labels(String words, Vocabulary vocabulary) {
    List<String> labels = new ArrayList<>();
    int start = 0;
    while (start < words.length()) {
      int end = words.length();
      while (end - start >= SHORTEST && !isOfHead(words.substring(start, end), vocabulary)) {
        end--;
      }
      if (end - start < SHORTEST) {
        return Optional.empty();
      }
      labels.add(words.substring(start, end));
      start = end;
    }
    return Optional.of(labels);
  }

  private static boolean isOfHead(String key, Vocabulary vocabulary) {
    return vocabulary.find(key).stream()
        .anyMatch(
            term ->
                term.table() == FormTable.REMEDIES
                    || term instanceof Term.Column
                    || term instanceof Term.Word);
  }

  /** Returns the folded words, of a remark in brackets too. */
  private static String words(String text) {
    String closed = text.replace('（', '、').replace('(', '、');
    return Label.of(closed).key();
  }
}
