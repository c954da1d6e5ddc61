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
 * Parts labels that stand in one cell without anything between: those of a head, as in {@code
 * 行政复议行政诉讼} and {@code 行政诉讼（复议后起诉）}, and a group with its first row, as in {@code （三）不予公开1.属于国家秘密}.
 */
final class GluedLabels {
  private static final int SHORTEST = 2;
  static final int LONGEST = 120;

  private GluedLabels() {}

  /** Returns a cell for each label in {@code cell}, or the cell itself if it is not several. */
  static List<TableCell> part(TableCell cell, Vocabulary vocabulary) {
    return labels(words(cell.text()), vocabulary)
        .filter(parts -> parts.size() > 1)
        .or(() -> groupAndRow(cell, vocabulary))
        .map(parts -> parts.stream().map(part -> part(part, cell, vocabulary)).toList())
        .orElseGet(() -> List.of(cell));
  }

  private static TableCell part(String label, TableCell cell, Vocabulary vocabulary) {
    return new TableCell(new GridCell(label, cell.span()), vocabulary);
  }

  /** Only a label of section 四 with a bracket may be one of the form and yet be several. */
  static boolean mayBeSeveral(TableCell cell) {
    String text = cell.text();
    boolean mayBe = cell.isText() && text.length() > SHORTEST && text.length() <= LONGEST;
    boolean hasBracket = text.indexOf('（') >= 0 || text.indexOf('(') >= 0;
    return mayBe && (cell.terms().isEmpty() || (hasBracket && cell.isOnlyOf(FormTable.REMEDIES)));
  }

  /** Returns the labels if the cell is a group and, from a number on, one in it. */
  private static Optional<List<String>> groupAndRow(TableCell cell, Vocabulary vocabulary) {
    String text = cell.text();
    int end = cell.terms().isEmpty() ? text.length() - SHORTEST : 0;
    for (int i = SHORTEST; i < end; i++) {
      String rest = text.substring(i);
      if (startsNumber(text, i)
          && is(Term.Group.class, text.substring(0, i), vocabulary)
          && (is(Term.Row.class, rest, vocabulary) || is(Term.Group.class, rest, vocabulary))) {
        return Optional.of(List.of(text.substring(0, i), rest));
      }
    }
    return Optional.empty();
  }

  private static boolean startsNumber(String text, int index) {
    char c = text.charAt(index);
    return c == '（' || c == '(' || Character.isDigit(c);
  }

  private static boolean is(Class<? extends Term> type, String text, Vocabulary vocabulary) {
    return vocabulary.find(vocabulary.label(text).key()).stream().anyMatch(type::isInstance);
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
