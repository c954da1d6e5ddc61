package io.github.gongkai.core.page;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.core.walk.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table on a page: its labels, and which line of values belongs to which. */
final class PageTable {
  private final Reading reading;
  private final Vocabulary vocabulary;
  private final List<PageLine> lines;
  private final boolean isLeftAligned;
  private final List<WovenLabel> labels;
  private final Map<Integer, List<WovenLabel>> byLine = new HashMap<>();
  private final Set<String> groups = new HashSet<>();
  private final Map<WovenLabel, Integer> values = new HashMap<>();
  private final List<Integer> unlabelled = new ArrayList<>();

  private PageTable(Reading reading, List<PageLine> lines, boolean isLeftAligned) {
    this.reading = reading;
    this.vocabulary = reading.vocabulary();
    this.lines = lines;
    this.isLeftAligned = isLeftAligned;
    this.labels = new LabelWeaver(new LabelWords(vocabulary)).weave(lines);
    for (WovenLabel label : labels) {
      for (int line = label.firstLine(); line <= label.last().line(); line++) {
        byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(label);
      }
      if (isRowOnly(label)) {
        label.terms(vocabulary).stream()
            .filter(Term.Row.class::isInstance)
            .forEach(term -> groups.addAll(((Term.Row) term).groups()));
      }
    }
  }

  static PageTable of(Reading reading, List<PageLine> lines, boolean isLeftAligned) {
    PageTable table = new PageTable(reading, lines, isLeftAligned);
    table.findLabels();
    return table;
  }

  private void findLabels() {
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.get(line).values().isEmpty()) {
        Optional<WovenLabel> label = labelOf(line);
        if (label.isPresent() && !values.containsKey(label.get())) {
          values.put(label.get(), line);
        } else {
          unlabelled.add(line);
        }
      }
    }
  }

  /** Returns the label of a row beside which the values of {@code line} stand. */
  private Optional<WovenLabel> labelOf(int line) {
    List<WovenLabel> here = byLine.getOrDefault(line, List.of());
    return here.stream()
        .filter(this::isRowOnly)
        .max(Comparator.comparingInt(label -> label.depth(vocabulary)))
        .or(
            () ->
                here.stream()
                    .filter(label -> label.last().line() == line)
                    .filter(label -> isRow(label) || label.terms(vocabulary).isEmpty())
                    .max(Comparator.comparingInt(WovenLabel::to)));
  }

  private boolean isRow(WovenLabel label) {
    return label.depth(vocabulary) >= 0;
  }

  /** Returns whether a label is that of a row and cannot be that of a column. */
  private boolean isRowOnly(WovenLabel label) {
    return isRow(label)
        && (label.hasNumber()
            || label.terms(vocabulary).stream().noneMatch(Term.Column.class::isInstance));
  }

  /** （六）其他处理 is a row in one edition, and in the other the group of the rows beside it. */
  private boolean isGroup(WovenLabel label) {
    return groups.contains(Label.of(label.cell().text()).key());
  }

  /** Returns the rows of cells that the page shows. */
  List<GridRow> rows() {
    PageRows rows = new PageRows(reading, isLeftAligned);
    int next = 0;
    for (WovenLabel label : labels) {
      while (next < unlabelled.size() && unlabelled.get(next) < label.firstLine()) {
        rows.values(lines.get(unlabelled.get(next++)));
      }
      Optional<Integer> line = Optional.ofNullable(values.get(label));
      if (line.isPresent() || (isRowOnly(label) && !isGroup(label))) {
        rows.row(label, line.map(lines::get));
      } else {
        rows.label(label);
      }
    }
    while (next < unlabelled.size()) {
      rows.values(lines.get(unlabelled.get(next++)));
    }
    return rows.rows();
  }
}
