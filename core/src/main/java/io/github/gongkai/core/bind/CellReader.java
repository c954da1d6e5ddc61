package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.CELL_UNREADABLE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOT_WHOLE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.UNIT_UNEXPECTED;

import io.github.gongkai.core.text.Figure;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
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
    if (cell.isValue() && !cell.isFigure()) {
      return new Cell.NotApplicable(cell.text());
    }
    Optional<Figure> figure = figure(cell.text(), target.headUnit());
    if (figure.isEmpty()) {
      reading.report(CELL_UNREADABLE, cell.span());
      return new Cell.Unreadable(cell.text());
    }
    return target instanceof Target.OfForm form
        ? read(cell, figure.get(), form.address())
        : new Cell.Reported(figure.get().value(), figure.get().unit(), cell.text());
  }

  /** Reads a figure; one without a unit as if that of the head stood after it. */
  private static Optional<Figure> figure(String text, Optional<String> headUnit) {
    Optional<Figure> figure = Figure.parse(text);
    return figure.filter(f -> f.unit().isEmpty()).isPresent() && headUnit.isPresent()
        ? Figure.parse(text + headUnit.get())
        : figure;
  }

  private Cell read(TableCell cell, Figure figure, CellAddress address) {
    Form form = form(address);
    Unit wanted = form.unit(address);
    Optional<BigDecimal> value = figure.in(wanted);
    if (value.isEmpty()) {
      reading.report(UNIT_UNEXPECTED, cell.span(), cell.text(), wanted.symbol());
      return new Cell.Unreadable(cell.text());
    }
    if (!wanted.isMoney() && value.get().stripTrailingZeros().scale() > 0) {
      reading.report(NOT_WHOLE, cell.span());
    }
    boolean isKnown = figure.unit().isPresent() || form.isUnitPrinted(address);
    return new Cell.Reported(
        value.get(), isKnown ? Optional.of(wanted) : Optional.empty(), cell.text());
  }

  private static Form form(CellAddress address) {
    return Arrays.stream(Edition.values())
        .map(Form::of)
        .filter(form -> form.has(address))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no edition has the cell " + address));
  }
}
