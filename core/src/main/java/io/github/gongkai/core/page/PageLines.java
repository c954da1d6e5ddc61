package io.github.gongkai.core.page;

import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of a page: what stands where, and which of it are values. */
final class PageLines {
  /** A unit stands no farther off. */
  private static final int NEAR = 2;

  private static final Set<String> SIGNS = Set.of("-", "－", "−", "+", "＋");

  private final Reading reading;
  private final Measure measure;

  PageLines(Reading reading, Measure measure) {
    this.reading = reading;
    this.measure = measure;
  }

  /** Returns in how many places values start that stand beside others. */
  static long places(List<PageLine> lines) {
    return lines.stream()
        .map(PageLine::values)
        .filter(values -> values.size() > 1)
        .flatMap(List::stream)
        .mapToInt(Piece::from)
        .distinct()
        .count();
  }

  /** Returns whether every value starts where a label above it does. */
  static boolean isLeftAligned(List<PageLine> lines) {
    Set<Integer> starts = new HashSet<>();
    for (PageLine line : lines) {
      if (!line.values().stream().map(Piece::from).allMatch(starts::contains)) {
        return false;
      }
      line.texts().forEach(text -> starts.add(text.from()));
    }
    return true;
  }

  /** Returns the lines of {@code grid}. */
  List<PageLine> of(Grid grid) {
    List<PageLine> lines = new ArrayList<>();
    int page = 0;
    Optional<Span> before = Optional.empty();
    for (GridRow row : grid.rows()) {
      Span span = row.cells().get(0).span();
      if (before.filter(b -> reading.isPageBetween(b, span)).isPresent()) {
        page++;
      }
      lines.add(line(pieces(row, page, lines.size()), page));
      before = Optional.of(row.cells().get(row.cells().size() - 1).span());
    }
    return lines;
  }

  private List<Piece> pieces(GridRow row, int page, int line) {
    List<Piece> pieces = new ArrayList<>();
    int before = row.cells().get(0).span().start();
    int at = measure.width(reading.before(new Span(before, before)));
    for (GridCell cell : row.cells()) {
      int start = cell.span().start();
      at += measure.width(reading.text(new Span(before, start)));
      int to = at + measure.width(cell.text());
      add(pieces, new Piece(cell, page, line, at, to));
      at = to;
      before = cell.span().end();
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Piece piece) {
    int last = pieces.size() - 1;
    if (last >= 0 && isOne(pieces.get(last), piece)) {
      pieces.set(last, pieces.get(last).join(piece));
    } else {
      pieces.add(piece);
    }
  }

  /** Returns whether {@code next} is the unit of a figure, or the figure behind a sign. */
  private static boolean isOne(Piece piece, Piece next) {
    boolean isUnit =
        piece.cell().isFigure()
            && !next.cell().isFigure()
            && piece.cell().join(next.cell()).isFigure();
    boolean isSigned = SIGNS.contains(piece.cell().text()) && next.cell().isFigure();
    int gap = next.from() - piece.to();
    return (isUnit && gap <= NEAR) || (isSigned && gap <= 1);
  }

  private PageLine line(List<Piece> pieces, int page) {
    int values = pieces.size();
    while (values > 0 && isValue(pieces.get(values - 1))) {
      values--;
    }
    return new PageLine(page, pieces.subList(0, values), pieces.subList(values, pieces.size()));
  }

  private boolean isValue(Piece piece) {
    Vocabulary vocabulary = reading.vocabulary();
    return piece.cell().isFigure() || vocabulary.isNotApplicable(piece.text());
  }
}
