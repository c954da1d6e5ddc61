package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.CELL_UNREADABLE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOT_WHOLE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.UNIT_UNEXPECTED;

import io.github.gongkai.core.text.Marks;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the text of a cell as a figure in the unit of its address. */
final class CellReader {
  private final Reading reading;

  CellReader(Reading reading) {
    this.reading = reading;
  }

  Cell read(TableCell cell, Target target) {
    if (cell.isBlank()) {
      return Cell.blank();
    }
    if (Marks.isDoubted(cell.text())) {
      return unreadable(cell);
    }
    if (cell.isValue() && !cell.isFigure()) {
      return new Cell.NotApplicable(cell.text());
    }
    return target instanceof Target.OfForm form
        ? read(cell, form.address(), form.headUnit())
        : readExtra(cell, target.headUnit());
  }

  private Cell read(TableCell cell, CellAddress address, Optional<String> headUnit) {
    Optional<CellFigure> figure = CellFigure.parse(cell.text(), address, headUnit);
    if (figure.isEmpty()) {
      return unreadable(cell);
    }
    Optional<Cell.Reported> reported = figure.get().reported();
    if (reported.isEmpty()) {
      reading.report(UNIT_UNEXPECTED, cell.span(), cell.text(), figure.get().wanted().symbol());
      return new Cell.Unreadable(cell.text());
    }
    if (!figure.get().wanted().isMoney() && mayBeNoCount(reported.get().value())) {
      reading.report(NOT_WHOLE, cell.span());
    }
    return reported.get();
  }

  private Cell readExtra(TableCell cell, Optional<String> headUnit) {
    Optional<Cell.Reported> reported = CellFigure.ofExtra(cell.text(), headUnit);
    return reported.isPresent() ? reported.get() : unreadable(cell);
  }

  private Cell unreadable(TableCell cell) {
    reading.report(CELL_UNREADABLE, cell.span());
    return new Cell.Unreadable(Marks.withoutDoubt(cell.text()));
  }

  /** Three decimals may be a thousands mark that was misread. */
  private static boolean mayBeNoCount(BigDecimal value) {
    return value.scale() == 3 || value.stripTrailingZeros().scale() > 0;
  }
}
