package io.github.gongkai.core.bind;

import static io.github.gongkai.model.ProactiveColumn.CHANGE;

import io.github.gongkai.core.text.Figure;
import io.github.gongkai.core.text.Simplified;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.core.text.Width;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Unit;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the text of a cell says at its address.
 *
 * @param text the text
 * @param address the address
 * @param figure the figure that the text is
 */
public record CellFigure(String text, CellAddress address, Figure figure) {
  private static final Pattern NO_CHANGE = Pattern.compile("\\+?0/-?0|增加?0[件项]?[/、,，]?减少?0[件项]?");

  /**
   * Reads {@code text} as the figure at {@code address}.
   *
   * @param headUnit the unit as written in the head of the column, if any
   */
  public static Optional<CellFigure> parse(
      String text, CellAddress address, Optional<String> headUnit) {
    boolean isChange = address.column() == CHANGE;
    if (!isChange && saysChange(text)) {
      return Optional.empty();
    }
    return figure(text, headUnit, form(address).unit(address).isMoney())
        .or(() -> isChange ? noChange(text) : Optional.empty())
        .map(figure -> new CellFigure(text, address, figure));
  }

  /** Returns the unit of the form. */
  Unit wanted() {
    return form(address).unit(address);
  }

  /** Returns the cell, in the unit of the form; nothing if the unit written is of another kind. */
  public Optional<Cell.Reported> reported() {
    boolean isKnown = figure.unit().isPresent() || form(address).isUnitPrinted(address);
    Optional<Unit> unit = isKnown ? Optional.of(wanted()) : Optional.empty();
    return figure.in(wanted()).map(value -> new Cell.Reported(value, unit, text));
  }

  /**
   * Reads a figure; one without a unit as if that of the head stood after it. An amount such as 12万
   * is in yuan, whatever the head says.
   */
  static Optional<Figure> figure(String text, Optional<String> headUnit, boolean isMoney) {
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
  private static boolean saysChange(String text) {
    return text.chars().map(c -> Simplified.of((char) c)).anyMatch(c -> c == '增' || c == '减');
  }

  /** Reads nothing added and nothing removed, which is no change however it is read. */
  private static Optional<Figure> noChange(String text) {
    String plain = Simplified.of(Width.half(Spaces.remove(text)));
    return NO_CHANGE.matcher(plain).matches() ? Figure.parse("0") : Optional.empty();
  }

  private static Form form(CellAddress address) {
    return Arrays.stream(Edition.values())
        .map(Form::of)
        .filter(form -> form.has(address))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no edition has the cell " + address));
  }
}
