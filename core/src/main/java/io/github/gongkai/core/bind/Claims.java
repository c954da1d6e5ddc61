package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_CONFLICT;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_REPEATED;

import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Extra;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells that were read so far. A cell that is claimed twice must say the same twice. */
public final class Claims {
  /** For all cells of a form. */
  private static final int ROOM = 512;

  private final Reading reading;
  private final Map<CellAddress, Bound> cells = new LinkedHashMap<>(ROOM);
  private final List<BoundExtra> extras = new ArrayList<>();
  private final List<StrayFigures> strays = new ArrayList<>();

  Claims(Reading reading) {
    this.reading = reading;
  }

  /** Adds the values of {@code row}, which stand one to one for its targets. */
  void add(ValueRow row, List<Bound> values) {
    boolean repeated = false;
    boolean hasConflict = false;
    noteStrays(row);
    for (int i = 0; i < values.size(); i++) {
      Target target = row.targets().get(i);
      Bound value = values.get(i);
      if (target instanceof Target.OfForm form) {
        @Nullable Bound before = cells.putIfAbsent(form.address(), value);
        repeated |= before != null;
        if (before != null && !saysTheSame(before.cell(), value.cell())) {
          hasConflict = true;
          cells.put(form.address(), unreadable(before, value));
        }
      } else if (target instanceof Target.OfExtra extra) {
        Extra kept = new Extra(extra.table(), extra.row(), extra.column(), value.cell());
        extras.add(new BoundExtra(kept, value.span()));
      }
    }
    if (hasConflict) {
      Span span = row.row().span();
      reading.report(ROW_CONFLICT, span, reading.quote(span), row.label());
    } else if (repeated) {
      reading.report(ROW_REPEATED, row.row().span());
    }
  }

  /** Returns whether two cells are equal, however their figure is written: 1,234 and 1234. */
  private static boolean saysTheSame(Cell one, Cell other) {
    return one.equals(other)
        || (one instanceof Cell.Reported a
            && other instanceof Cell.Reported b
            && a.unit().equals(b.unit())
            && a.value().compareTo(b.value()) == 0);
  }

  /** Where rows were put together from lines, an extra one may be the rest of that before. */
  private void noteStrays(ValueRow row) {
    boolean isPutTogether = row.row().origin() != GridRow.Origin.AS_WRITTEN;
    if (isPutTogether && row.targets().stream().allMatch(Target.OfExtra.class::isInstance)) {
      long figures = row.rest().stream().filter(TableCell::isFigure).count();
      strays.add(new StrayFigures(TableRow.span(row.rest()), figures));
    }
  }

  /** Adds figures that belong to no cell. */
  void stray(StrayFigures figures) {
    strays.add(figures);
  }

  private static Bound unreadable(Bound before, Bound now) {
    if (before.cell() instanceof Cell.Unreadable) {
      return before;
    }
    String text = before.cell().text() + " | " + now.cell().text();
    return new Bound(new Cell.Unreadable(text), before.span());
  }

  /** Leaves rows without a figure unreadable whose figures may be those that belong to no cell. */
  void doubtBlankRows() {
    StrayFigures.doubtBlankRows(reading, this, strays);
  }

  Map<CellAddress, Bound> cells() {
    return cells;
  }

  List<BoundExtra> extras() {
    return extras;
  }

  /** A cell and where it stands. */
  public record Bound(Cell cell, Span span) {}

  /** An extra and where it stands. */
  public record BoundExtra(Extra extra, Span span) {}
}
