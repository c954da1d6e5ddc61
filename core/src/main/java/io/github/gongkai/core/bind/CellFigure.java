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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the text of a cell says at its address.
 *
 * @param text the text
 * @param figure the figure that the text is
 * @param wanted the unit of the form
 * @param isUnitPrinted whether the form prints it
 */
public record CellFigure(String text, Figure figure, Unit wanted, boolean isUnitPrinted) {
  private static final List<Form> FORMS = Arrays.stream(Edition.values()).map(Form::of).toList();
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
    Form form = form(address);
    Unit wanted = form.unit(address);
    return figure(text, headUnit, wanted.isMoney())
        .or(() -> isChange ? noChange(text) : Optional.empty())
        .map(figure -> new CellFigure(text, figure, wanted, form.isUnitPrinted(address)));
  }

  /**
   * Reads {@code text} as the figure of a cell that no form knows.
   *
   * @param headUnit the unit as written in the head of the column, if any
   */
  public static Optional<Cell.Reported> ofExtra(String text, Optional<String> headUnit) {
    boolean isMoney = headUnit.filter(unit -> unit.endsWith("元")).isPresent();
    return figure(text, headUnit, isMoney)
        .map(figure -> new Cell.Reported(figure.value(), figure.unit(), text));
  }

  /** Returns the unit in the label of a column, as written. */
  public static Optional<String> unitIn(String label) {
    return LabelUnit.ofColumn(label);
  }

  /** Returns the cell, in the unit of the form; nothing if the unit written is of another kind. */
  public Optional<Cell.Reported> reported() {
    boolean isKnown = figure.unit().isPresent() || isUnitPrinted;
    Optional<Unit> unit = isKnown ? Optional.of(wanted) : Optional.empty();
    return figure.in(wanted).map(value -> new Cell.Reported(value, unit, text));
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
    return holds(text, '万') || holds(text, '亿');
  }

  /** Returns whether words say that the figure is more or less than before, and no count. */
  private static boolean saysChange(String text) {
    return holds(text, '增') || holds(text, '减');
  }

  /** Returns whether {@code text} holds {@code word} in simplified or traditional script. */
  private static boolean holds(String text, char word) {
    for (int i = 0; i < text.length(); i++) {
      if (Simplified.of(text.charAt(i)) == word) {
        return true;
      }
    }
    return false;
  }

  /** Reads nothing added and nothing removed, which is no change however it is read. */
  private static Optional<Figure> noChange(String text) {
    String plain = Simplified.of(Width.half(Spaces.remove(text)));
    return NO_CHANGE.matcher(plain).matches() ? Figure.parse("0") : Optional.empty();
  }

  private static Form form(CellAddress address) {
    for (Form form : FORMS) {
      if (form.has(address)) {
        return form;
      }
    }
    throw new IllegalArgumentException("no edition has the cell " + address);
  }
}
