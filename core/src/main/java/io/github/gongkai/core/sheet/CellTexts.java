package io.github.gongkai.core.sheet;

import io.github.gongkai.core.bind.CellFigure;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.text.Marks;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is written for the cells of a report, so that reading it gives what the cells say. */
final class CellTexts {
  private static final List<String> MONEY =
      List.of(Unit.YUAN.symbol(), Unit.TEN_THOUSAND_YUAN.symbol());
  private static final String NOT_APPLICABLE = "/";

  /** As much as any layout takes for the text of a cell. */
  private static final int LONGEST = 60;

  private final AnnualReport report;
  private final Form form;

  CellTexts(AnnualReport report) {
    this.report = report;
    this.form = report.form();
  }

  /** Returns the text of the cell at {@code address}. */
  String text(CellAddress address) {
    Optional<String> headUnit = unit(address);
    return text(report.cell(address), text -> read(text, address, headUnit));
  }

  /** Returns the text of a cell that the form does not know. */
  static String text(Extra extra) {
    Optional<String> headUnit = CellFigure.unitIn(extra.column());
    return text(extra.cell(), text -> CellFigure.ofExtra(text, headUnit));
  }

  private static String text(Cell cell, Function<String, Optional<Cell.Reported>> reading) {
    String text = oneCell(cell.text());
    return switch (cell.state()) {
      case BLANK, ABSENT -> "";
      case REPORTED -> figure(cell, text, reading);
      case NOT_APPLICABLE -> isMark(text) ? text : NOT_APPLICABLE;
      case UNREADABLE -> Marks.doubted(text);
    };
  }

  /** Returns the first that is read as what {@code cell} says: its text, its plain figure. */
  private static String figure(
      Cell cell, String text, Function<String, Optional<Cell.Reported>> reading) {
    String plain = cell.number().map(BigDecimal::toPlainString).orElse("");
    String unit = cell.unit().filter(Unit::isMoney).map(Unit::symbol).orElse("");
    return Stream.of(text, plain, plain + unit)
        .filter(written -> reading.apply(written).filter(read -> isSame(read, cell)).isPresent())
        .findFirst()
        .orElseGet(() -> Marks.doubted(oneCell(plain + unit)));
  }

  private static boolean isSame(Cell.Reported read, Cell cell) {
    return read.unit().equals(cell.unit())
        && cell.number().filter(figure -> figure.compareTo(read.value()) == 0).isPresent();
  }

  private static boolean isMark(String text) {
    return Vocabulary.standard().isNotApplicable(text);
  }

  /** Returns {@code text} as one cell of any layout holds it: in one line, without bars, short. */
  static String oneCell(String text) {
    String line = Sheet.oneLine(text.replaceAll("[|｜│]", " "));
    if (line.length() <= LONGEST) {
      return line;
    }
    boolean isWhole = !Character.isHighSurrogate(line.charAt(LONGEST - 1));
    return line.substring(0, isWhole ? LONGEST : LONGEST - 1) + "…";
  }

  /** Returns what stands behind the label of the column, such as {@code （万元）}; else nothing. */
  String headUnit(CellAddress address) {
    return form.isUnitPrinted(address)
        ? ""
        : unitForText(address).map(unit -> "（" + unit + "）").orElse("");
  }

  /** Returns the unit in the head of the column. */
  private Optional<String> unit(CellAddress address) {
    return form.isUnitPrinted(address)
        ? Optional.of(form.unit(address)).filter(Unit::isMoney).map(Unit::symbol)
        : unitForText(address);
  }

  /** Returns the unit, if any, under which the text is read as what the cell says. */
  private Optional<String> unitForText(CellAddress address) {
    return isRead(address, Optional.empty())
        ? Optional.empty()
        : MONEY.stream().filter(unit -> isRead(address, Optional.of(unit))).findFirst();
  }

  private boolean isRead(CellAddress address, Optional<String> headUnit) {
    Cell cell = report.cell(address);
    return read(oneCell(cell.text()), address, headUnit)
        .filter(read -> isSame(read, cell))
        .isPresent();
  }

  private static Optional<Cell.Reported> read(
      String text, CellAddress address, Optional<String> headUnit) {
    return CellFigure.parse(text, address, headUnit).flatMap(CellFigure::reported);
  }
}
