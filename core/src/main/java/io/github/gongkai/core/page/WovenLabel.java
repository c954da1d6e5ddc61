package io.github.gongkai.core.page;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.RequestRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A label put together from the lines that it runs over. */
final class WovenLabel {
  private final int firstLine;
  private final int from;
  private GridCell cell;
  private String words;
  private Piece last;
  private @Nullable List<Term> terms;

  WovenLabel(Piece first, String words) {
    this.firstLine = first.line();
    this.from = first.from();
    this.cell = first.cell();
    this.words = words;
    this.last = first;
  }

  void add(Piece piece, String more) {
    cell = cell.join(piece.cell());
    words += more;
    last = piece;
  }

  GridCell cell() {
    return cell;
  }

  String words() {
    return words;
  }

  Piece last() {
    return last;
  }

  /** Returns the page on which the label ends. */
  int page() {
    return last.page();
  }

  int firstLine() {
    return firstLine;
  }

  int from() {
    return from;
  }

  int to() {
    return last.to();
  }

  boolean hasNumber() {
    return !Label.of(cell.text()).number().isEmpty();
  }

  /** Returns what the label stands for, once it is whole. */
  List<Term> terms(Vocabulary vocabulary) {
    List<Term> found = terms;
    if (found == null) {
      found = vocabulary.find(vocabulary.label(cell.text()).key());
      terms = found;
    }
    return found;
  }

  /** Returns the row of section 三 whose label it is. */
  Optional<RequestRow> requestRow() {
    return terms == null
        ? Optional.empty()
        : terms.stream()
            .filter(term -> term instanceof Term.Row row && row.row() instanceof RequestRow)
            .map(term -> (RequestRow) ((Term.Row) term).row())
            .findFirst();
  }

  /** Returns how deep the row stands whose label this is, or -1 if it is none of a row. */
  int depth(Vocabulary vocabulary) {
    return terms(vocabulary).stream()
        .filter(term -> term instanceof Term.Row && term.table() != FormTable.REMEDIES)
        .mapToInt(term -> ((Term.Row) term).depth())
        .max()
        .orElse(-1);
  }
}
