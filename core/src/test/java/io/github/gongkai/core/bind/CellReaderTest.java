package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.CELL_UNREADABLE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOT_WHOLE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.UNIT_UNEXPECTED;
import static io.github.gongkai.model.ProactiveColumn.AMOUNT;
import static io.github.gongkai.model.ProactiveColumn.CHANGE;
import static io.github.gongkai.model.ProactiveColumn.DECISIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.core.limit.ParseLimits;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.SourceText;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.ProactiveRow;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {
  private static final CellAddress COUNT = new CellAddress(ProactiveRow.LICENSING, DECISIONS);
  private static final CellAddress ADDED = new CellAddress(ProactiveRow.LICENSING, CHANGE);
  private static final CellAddress FEES = new CellAddress(ProactiveRow.FEES, AMOUNT);
  private static final CellAddress PROCUREMENT = new CellAddress(ProactiveRow.PROCUREMENT, AMOUNT);

  /** A cell and what was said about it. */
  record Read(Cell cell, List<DiagnosticCode> codes) {}

  private static Read read(String text, CellAddress address, String headUnit) {
    return read(text, new Target.OfForm(address, unit(headUnit)));
  }

  private static Optional<String> unit(String headUnit) {
    return Optional.of(headUnit).filter(unit -> !unit.isEmpty());
  }

  private static Read read(String text, Target target) {
    Reading reading =
        new Reading(new SourceText(text), Vocabulary.standard(), ParseLimits.defaults());
    GridCell cell = new GridCell(text, new Span(0, text.length()));
    Cell read = new CellReader(reading).read(new TableCell(cell, Vocabulary.standard()), target);
    return new Read(read, reading.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          73.65     | ''     | 73.65
          251000元  | ''     | 25.1
          251000元  | 万元   | 25.1
          251000    | 元     | 25.1
          1,500     | 千元   | 150
          4.86 万元 | 元     | 4.86
          12万      | ''     | 12
          12万      | 万元   | 12
          12万      | 元     | 12
          1.5亿     | ''     | 15000
          三十万    | ''     | 30
          三十      | 万元   | 30
          一万二千  | 万元   | 1.2
          一万二千  | ''     | 1.2
          ¥5,000    | ''     | 0.5
          ¥12万     | 万元   | 12
          12        | 万     | 12
          """)
  void feesAreInTenThousandYuan(String text, String headUnit, BigDecimal value) {
    assertThat(read(text, FEES, headUnit))
        .isEqualTo(
            new Read(
                new Cell.Reported(value, Optional.of(Unit.TEN_THOUSAND_YUAN), text), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          92 万元   | ''     | 920000
          92        | 万元   | 920000
          251000.00元 | ''   | 251000.00
          251000.00元 | 万元 | 251000.00
          12万      | ''     | 120000
          ￥5000    | 万元   | 5000
          两千万    | ''     | 20000000
          """)
  void procurementIsInYuanWhereAUnitIsWritten(String text, String headUnit, BigDecimal value) {
    assertThat(read(text, PROCUREMENT, headUnit))
        .isEqualTo(new Read(new Cell.Reported(value, Optional.of(Unit.YUAN), text), List.of()));
  }

  @ParameterizedTest
  @CsvSource({"8040, 8040", "三十, 30"})
  void procurementWithoutUnitIsAsWritten(String text, BigDecimal value) {
    assertThat(read(text, PROCUREMENT, ""))
        .isEqualTo(new Read(new Cell.Reported(value, Optional.empty(), text), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          5件       | ''   | 5
          十二件    | ''   | 12
          一百零五  | ''   | 105
          1.2万件   | ''   | 12000
          1.2       | 万件 | 12000
          5.0件     | ''   | 5.0
          """)
  void countIsInCases(String text, String headUnit, BigDecimal value) {
    assertThat(read(text, COUNT, headUnit))
        .isEqualTo(new Read(new Cell.Reported(value, Optional.of(Unit.CASES), text), List.of()));
  }

  @ParameterizedTest
  @CsvSource({"1.5, 1.5", "1.000, 1.000", "12.345件, 12.345"})
  void countWithDecimalsIsKeptAndReported(String text, BigDecimal value) {
    assertThat(read(text, COUNT, ""))
        .isEqualTo(
            new Read(new Cell.Reported(value, Optional.of(Unit.CASES), text), List.of(NOT_WHOLE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/0", "０／０", "0 / 0", "+0/-0", "增0减0", "增加0项，减少0项", "增0/減0"})
  void nothingAddedAndNothingRemovedIsNoChange(String text) {
    assertThat(read(text, ADDED, ""))
        .isEqualTo(
            new Read(new Cell.Reported(BigDecimal.ZERO, Optional.of(Unit.ITEMS), text), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/0", "0/2", "+3/-0", "增3减0", "增0减2", "0/0/0", "0-0", "10/0"})
  void changeThatMayBeReadTwoWaysIsNotRead(String text) {
    assertThat(read(text, ADDED, ""))
        .isEqualTo(new Read(new Cell.Unreadable(text), List.of(CELL_UNREADABLE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          0/0      | ''
          12万     | ''
          12       | 万
          1.5亿    | ''
          未发生   | ''
          约5      | ''
          12%      | ''
          12％     | ''
          1 2      | ''
          1.234,56 | ''
          5²       | ''
          ⑤        | ''
          一       | ''
          """)
  void countThatIsNoFigureIsReported(String text, String headUnit) {
    assertThat(read(text, COUNT, headUnit))
        .isEqualTo(new Read(new Cell.Unreadable(text), List.of(CELL_UNREADABLE)));
  }

  @ParameterizedTest
  @CsvSource({"12, 万美元", "12, 百元", "12, 万元/元", "未收取, 万元", "1 2, 万元", "92万 元, 万元"})
  void amountInAnUnknownUnitIsReported(String text, String headUnit) {
    assertThat(read(text, FEES, headUnit))
        .isEqualTo(new Read(new Cell.Unreadable(text), List.of(CELL_UNREADABLE)));
  }

  @ParameterizedTest
  @CsvSource({"5元", "¥5", "12项", "三项", "5万元"})
  void countInAnotherUnitIsReported(String text) {
    assertThat(read(text, COUNT, ""))
        .isEqualTo(new Read(new Cell.Unreadable(text), List.of(UNIT_UNEXPECTED)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "∕", "——", "－", "–", "N/A", "无", "不适用", "不涉及"})
  void markIsNotApplicable(String text) {
    assertThat(read(text, COUNT, "")).isEqualTo(new Read(new Cell.NotApplicable(text), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          12万 | ''
          一万 | 万件
          12   | 万
          """)
  void amountOfAnExtraNeedsAUnit(String text, String headUnit) {
    Target extra = new Target.OfExtra(FormTable.PROACTIVE, "其他", "数量", unit(headUnit));

    assertThat(read(text, extra))
        .isEqualTo(new Read(new Cell.Unreadable(text), List.of(CELL_UNREADABLE)));
    assertThat(read("12万", new Target.OfExtra(FormTable.PROACTIVE, "其他", "金额", Optional.of("元"))))
        .isEqualTo(
            new Read(
                new Cell.Reported(new BigDecimal(12), Optional.of(Unit.TEN_THOUSAND_YUAN), "12万"),
                List.of()));
  }
}
