package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_UNREADABLE;

import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Figures that belong to no cell. A row next to them without any may be the row they fell out of.
 *
 * @param span where they stand
 * @param count how many there are
 */
record StrayFigures(Span span, long count) {
  /** One figure may be the number of a page. */
  private static final int FEW = 2;

  /** Leaves blank rows unreadable that may have lost {@code strays}. */
  static void doubtBlankRows(Reading reading, Claims claims, List<StrayFigures> strays) {
    if (strays.isEmpty()) {
      return;
    }
    TreeMap<Integer, FormRow> byStart = new TreeMap<>();
    claims.cells().forEach((address, value) -> byStart.put(value.span().start(), address.row()));
    for (StrayFigures stray : strays) {
      Stream.of(byStart.floorEntry(stray.span().start()), byStart.ceilingEntry(stray.span().end()))
          .filter(Objects::nonNull)
          .forEach(row -> stray.doubt(row.getValue(), reading, claims));
    }
  }

  private void doubt(FormRow row, Reading reading, Claims claims) {
    List<Map.Entry<CellAddress, Claims.Bound>> cells =
        claims.cells().entrySet().stream().filter(cell -> cell.getKey().row() == row).toList();
    boolean isBlank = cells.stream().allMatch(cell -> cell.getValue().cell() instanceof Cell.Blank);
    if (!isBlank || count < Math.min(FEW, cells.size())) {
      return;
    }
    String quote = reading.quote(span);
    Span place = cells.get(0).getValue().span();
    Span both = place.start() < span.start() ? place.to(span) : span.to(place);
    reading.report(ROW_UNREADABLE, both, quote, Integer.toString(cells.size()));
    cells.forEach(cell -> cell.setValue(new Claims.Bound(new Cell.Unreadable(quote), place)));
  }
}
