package io.github.gongkai.core.sheet;

import io.github.gongkai.core.bind.CellFigure;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.text.Figure;
import io.github.gongkai.core.text.Marks;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is written for the cells of a report, so that reading it gives what the cells say. */
final class CellTexts {
  private static final List<String> MONEY =
      List.of(Unit.YUAN.symbol(), Unit.TEN_THOUSAND_YUAN.symbol());
  private static final String NOT_APPLICABLE = "/";

  private final AnnualReport report;
  private final Form form;
  private final Vocabulary vocabulary = Vocabulary.standard();

  CellTexts(AnnualReport report) {
    this.report = report;
    this.form = report.form();
  }

  /** Returns the text of the cell at {@code address}. */
  String text(CellAddress address) {
    Cell cell = report.cell(address);
    String text = Sheet.oneLine(cell.text());
    return switch (cell.state()) {
      case BLANK, ABSENT -> "";
      case REPORTED -> isRead(address, unit(address)) ? text : figure(cell);
      case NOT_APPLICABLE -> vocabulary.isNotApplicable(text) ? text : NOT_APPLICABLE;
      case UNREADABLE -> Marks.doubted(text);
    };
  }

  /** Returns the text of a cell that the form does not know. */
  static String ofExtra(Cell cell) {
    String text = Sheet.oneLine(cell.text());
    return switch (cell.state()) {
      case BLANK, ABSENT -> "";
      case REPORTED -> isFigure(text, cell) ? text : figure(cell);
      case NOT_APPLICABLE -> text;
      case UNREADABLE -> Marks.doubted(text);
    };
  }

  private static boolean isFigure(String text, Cell cell) {
    Optional<BigDecimal> read = Figure.parse(text).map(Figure::value);
    return read.isPresent() && cell.number().filter(n -> n.compareTo(read.get()) == 0).isPresent();
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

  /** Returns whether the text is read as what the cell says. */
  private boolean isRead(CellAddress address, Optional<String> headUnit) {
    Cell cell = report.cell(address);
    return CellFigure.parse(Sheet.oneLine(cell.text()), address, headUnit)
        .flatMap(CellFigure::reported)
        .filter(read -> read.unit().equals(cell.unit()))
        .filter(read -> cell.number().filter(n -> n.compareTo(read.value()) == 0).isPresent())
        .isPresent();
  }

  private static String figure(Cell cell) {
    String unit = cell.unit().filter(Unit::isMoney).map(Unit::symbol).orElse("");
    return cell.number().map(BigDecimal::toPlainString).orElse("") + unit;
  }
}
