package io.github.gongkai.core.cut;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.model.FormRow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the words of the form, and those of the form before 2019, in text not yet read. */
final class FormWords {
  private static final int LONGEST_LINE = 200;
  private static final int FEWEST_ROWS = 5;

  private final Vocabulary vocabulary;
  private final Set<FormRow> rows = new HashSet<>();
  private final Set<String> earlier = new HashSet<>();
  private @Nullable Span firstEarlier;

  private FormWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads {@code blocks} until so many rows are named that their form is beyond doubt. */
  static FormWords of(List<Block> blocks, Vocabulary vocabulary) {
    FormWords words = new FormWords(vocabulary);
    for (Block block : blocks) {
      if (words.areOfTheForm()) {
        return words;
      }
      if (block instanceof Grid grid) {
        grid.rows().forEach(row -> row.cells().forEach(words::read));
      } else if (block instanceof Prose prose) {
        prose.lines().forEach(words::read);
      }
    }
    return words;
  }

  /** Returns whether enough rows of the form were named to tell it. */
  boolean areOfTheForm() {
    return rows.size() >= FEWEST_ROWS;
  }

  /** Returns how many labels of the form before 2019 were named. */
  int earlier() {
    return earlier.size();
  }

  /** Returns the first label of the form before 2019. */
  Optional<Span> firstEarlier() {
    return Optional.ofNullable(firstEarlier);
  }

  private void read(Line line) {
    String text = line.text();
    if (areOfTheForm() || line.isBlank() || text.length() > LONGEST_LINE) {
      return;
    }
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isGap(text, i)) {
        read(line.cell(start, i));
        start = i + 1;
      }
    }
    read(line.cell(start, text.length()));
  }

  /** Returns whether what stands at {@code at} parts the cells of a table in some layout. */
  private static boolean isGap(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return c == '\t' || c == '|' || c == ';' || (c == ' ' && !Character.isLetter(next));
  }

  private void read(GridCell cell) {
    if (areOfTheForm() || cell.isBlank() || cell.isFigure()) {
      return;
    }
    String key = vocabulary.label(cell.text()).key();
    for (Term term : vocabulary.find(key)) {
      if (term instanceof Term.Row row) {
        rows.add(row.row());
      }
    }
    if (vocabulary.isEarlier(key) && earlier.add(key) && firstEarlier == null) {
      firstEarlier = cell.span();
    }
  }
}
