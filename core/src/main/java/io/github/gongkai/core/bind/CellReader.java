package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.CELL_UNREADABLE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOT_WHOLE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.UNIT_UNEXPECTED;
import static io.github.gongkai.model.ProactiveColumn.CHANGE;

import io.github.gongkai.core.text.Figure;
import io.github.gongkai.core.text.Simplified;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.core.text.Width;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the text of a cell as a figure in the unit of its address. */
final class CellReader {
  private static final Pattern NO_CHANGE = Pattern.compile("\\+?0/-?0|增加?0[件项]?[/、,，]?减少?0[件项]?");

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
    return target instanceof Target.OfForm form
        ? read(cell, form.address(), form.headUnit())
        : readExtra(cell, target.headUnit());
  }

  private Cell read(TableCell cell, CellAddress address, Optional<String> headUnit) {
    Form form = form(address);
    Unit wanted = form.unit(address);
    Optional<Figure> figure =
        figure(cell.text(), headUnit, wanted.isMoney())
            .or(() -> address.column() == CHANGE ? noChange(cell.text()) : Optional.empty());
    if (figure.isEmpty() || (address.column() != CHANGE && isChange(cell.text()))) {
      return unreadable(cell);
    }
    Optional<BigDecimal> value = figure.get().in(wanted);
    if (value.isEmpty()) {
      reading.report(UNIT_UNEXPECTED, cell.span(), cell.text(), wanted.symbol());
      return new Cell.Unreadable(cell.text());
    }
    if (!wanted.isMoney() && mayBeNoCount(value.get())) {
      reading.report(NOT_WHOLE, cell.span());
    }
    boolean isKnown = figure.get().unit().isPresent() || form.isUnitPrinted(address);
    return new Cell.Reported(
        value.get(), isKnown ? Optional.of(wanted) : Optional.empty(), cell.text());
  }

  private Cell readExtra(TableCell cell, Optional<String> headUnit) {
    boolean isMoney = headUnit.filter(unit -> unit.endsWith("元")).isPresent();
    Optional<Figure> figure = figure(cell.text(), headUnit, isMoney);
    return figure.isPresent()
        ? new Cell.Reported(figure.get().value(), figure.get().unit(), cell.text())
        : unreadable(cell);
  }

  private Cell unreadable(TableCell cell) {
    reading.report(CELL_UNREADABLE, cell.span());
    return new Cell.Unreadable(cell.text());
  }

  /**
   * Reads a figure; one without a unit as if that of the head stood after it. An amount such as 12万
   * is in yuan, whatever the head says.
   */
  private static Optional<Figure> figure(String text, Optional<String> headUnit, boolean isMoney) {
    Optional<Figure> figure = Figure.parse(text);
    boolean hasUnit = figure.flatMap(Figure::unit).isPresent();
    if (hasUnit || (headUnit.isEmpty() && !isMoney)) {
      return figure;
    }
    String written = isMoney && hasPower(text) ? text : text + headUnit.orElse("");
    boolean isShort = isMoney && hasPower(written) && !written.endsWith("元");
    return Figure.parse(isShort ? written + "元" : written);
  }

  private static boolean hasPower(String text) {
    return text.chars().map(c -> Simplified.of((char) c)).anyMatch(c -> c == '万' || c == '亿');
  }

  /** Returns whether words say that the figure is more or less than before, and no count. */
  private static boolean isChange(String text) {
    return text.chars().map(c -> Simplified.of((char) c)).anyMatch(c -> c == '增' || c == '减');
  }

  /** Reads nothing added and nothing removed, which is no change however it is read. */
  private static Optional<Figure> noChange(String text) {
    String plain = Simplified.of(Width.half(Spaces.remove(text)));
    return NO_CHANGE.matcher(plain).matches() ? Figure.parse("0") : Optional.empty();
  }

  /** Three decimals may be a thousands mark that was misread. */
  private static boolean mayBeNoCount(BigDecimal value) {
    return value.scale() == 3 || value.stripTrailingZeros().scale() > 0;
  }

  private static Form form(CellAddress address) {
    return Arrays.stream(Edition.values())
        .map(Form::of)
        .filter(form -> form.has(address))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no edition has the cell " + address));
  }
}
