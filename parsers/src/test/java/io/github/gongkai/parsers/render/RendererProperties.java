package io.github.gongkai.parsers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.model.AnnualReport;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A report that any family writes is read as it was; what a family loses makes no figure wrong. */
class RendererProperties {
  private static final int TRIES = 50;

  @Property(tries = TRIES)
  void tabRows(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.TAB_ROWS, report);
  }

  @Property(tries = TRIES)
  void raggedTabRows(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.RAGGED_TAB_ROWS, report);
  }

  @Property(tries = TRIES)
  void tabCells(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.TAB_CELLS, report);
  }

  @Property(tries = TRIES)
  void barRows(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.BAR_ROWS, report);
  }

  @Property(tries = TRIES)
  void paddedBarRows(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.PADDED_BAR_ROWS, report);
  }

  @Property(tries = TRIES)
  void spannedBarRows(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.SPANNED_BAR_ROWS, report);
  }

  @Property(tries = TRIES)
  void openedBarRows(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.OPENED_BAR_ROWS, report);
  }

  @Property(tries = TRIES)
  void barCells(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.BAR_CELLS, report);
  }

  @Property(tries = TRIES)
  void barsBetweenCells(@ForAll("withInnerBlanks") AnnualReport report) {
    assertReadAsWritten(Written.BARS_BETWEEN_CELLS, report);
  }

  @Property(tries = TRIES)
  void barsBeforeRows(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.BARS_BEFORE_ROWS, report);
  }

  @Property(tries = TRIES)
  void paragraphCells(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.PARAGRAPH_CELLS, report);
  }

  @Property(tries = TRIES)
  void paragraphFigures(@ForAll("figures") AnnualReport report) {
    assertReadAsWritten(Written.PARAGRAPH_FIGURES, report);
  }

  @Property(tries = TRIES)
  void bareCells(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.BARE_CELLS, report);
  }

  @Property(tries = TRIES)
  void bareFigures(@ForAll("figures") AnnualReport report) {
    assertReadAsWritten(Written.BARE_FIGURES, report);
  }

  @Property(tries = TRIES)
  void terminalColumns(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.TERMINAL_COLUMNS, report);
  }

  @Property(tries = TRIES)
  void centredColumns(@ForAll("figures") AnnualReport report) {
    assertReadAsWritten(Written.CENTRED_COLUMNS, report);
  }

  @Property(tries = TRIES)
  void ruledColumns(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.RULED_COLUMNS, report);
  }

  @Property(tries = TRIES)
  void ruledRows(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.RULED_ROWS, report);
  }

  @Property(tries = TRIES)
  void pipeTable(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.PIPE_TABLE, report);
  }

  @Property(tries = TRIES)
  void gridTable(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.GRID_TABLE, report);
  }

  @Property(tries = TRIES)
  void boxTable(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.BOX_TABLE, report);
  }

  @Property(tries = TRIES)
  void html(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.HTML, report);
  }

  @Property(tries = TRIES)
  void htmlByWord(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.HTML_BY_WORD, report);
  }

  @Property(tries = TRIES)
  void htmlWithChrome(@ForAll("withBlanks") AnnualReport report) {
    assertCellsAsWritten(Written.HTML_WITH_CHROME, report);
  }

  @Property(tries = TRIES)
  void htmlInMarkdown(@ForAll("withBlanks") AnnualReport report) {
    assertReadAsWritten(Written.HTML_IN_MARKDOWN, report);
  }

  @Property(tries = TRIES)
  void centredColumnsWithBlanks(@ForAll("withBlanks") AnnualReport report) {
    assertNoFigureWrong(Written.CENTRED_COLUMNS, report, UnaryOperator.identity());
  }

  @Property(tries = TRIES)
  void barsBetweenCellsWithBlanks(@ForAll("withBlanks") AnnualReport report) {
    assertNoFigureWrong(Written.BARS_BETWEEN_CELLS, report, UnaryOperator.identity());
  }

  @Property(tries = TRIES)
  void paragraphCellsWithoutEmptyParagraphs(@ForAll("withBlanks") AnnualReport report) {
    assertNoFigureWrong(Written.PARAGRAPH_CELLS, report, text -> text.replaceAll("\n{3,}", "\n\n"));
  }

  @Property(tries = TRIES)
  void bareCellsWithoutBlankLines(@ForAll("withBlanks") AnnualReport report) {
    assertNoFigureWrong(Written.BARE_CELLS, report, text -> text.replaceAll("\n{2,}", "\n"));
  }

  @Provide
  Arbitrary<AnnualReport> withBlanks() {
    return reports(Written.Keeps.BLANKS);
  }

  @Provide
  Arbitrary<AnnualReport> withInnerBlanks() {
    return reports(Written.Keeps.INNER_BLANKS);
  }

  @Provide
  Arbitrary<AnnualReport> figures() {
    return reports(Written.Keeps.FIGURES);
  }

  private static Arbitrary<AnnualReport> reports(Written.Keeps keeps) {
    return Arbitraries.randomValue(random -> Reports.next(random, keeps));
  }

  private static void assertReadAsWritten(Written family, AnnualReport report) {
    AnnualReport read = assertCellsAsWritten(family, report);
    assertThat(Difference.texts(report, read)).as(family.toString()).isEmpty();
  }

  private static void assertNoFigureWrong(
      Written family, AnnualReport report, UnaryOperator<String> loss) {
    String text = loss.apply(family.write(Sheet.of(report)));
    AnnualReport read = family.read(text).report();
    assertThat(Difference.figures(report, read)).as(family + "\n" + text).isEmpty();
  }

  private static AnnualReport assertCellsAsWritten(Written family, AnnualReport report) {
    String text = family.write(Sheet.of(report));
    AnnualReport read = family.read(text).report();
    assertThat(Difference.cells(report, read)).as(family + "\n" + text).isEmpty();
    return read;
  }
}
