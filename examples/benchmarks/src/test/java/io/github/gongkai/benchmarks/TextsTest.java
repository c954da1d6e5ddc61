package io.github.gongkai.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.core.spi.SourceBytes;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellState;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts are what the table says, and all that is done to them does it. */
class TextsTest {
  private static final Map<LongText, ParseResult> READ =
      Arrays.stream(LongText.values())
          .collect(Collectors.toMap(text -> text, text -> Texts.result(text.bytes())));

  @Test
  void cutterCutsAtTabsAndBarsAndStrips() {
    List<String> pieces = new ArrayList<>();
    Cutter.cut("规章 | 0 |\n\n许可\t 1 ".getBytes(UTF_8), pieces::add);
    assertThat(pieces).containsExactly("规章", "0", "", "", "许可", "1");
  }

  @Test
  void fastCsvMakesPiecesOfCutter() {
    List<String> ours = new ArrayList<>();
    List<String> theirs = new ArrayList<>();
    Cutter.cut(Texts.TABS_2022, ours::add);
    CsvTokens.cut(Texts.TABS_2022, piece -> theirs.add(piece.strip()));
    assertThat(theirs).isEqualTo(ours);
  }

  @Test
  void gb18030IsRecognizedAndDecoded() {
    for (byte[] text : Texts.ALL) {
      byte[] gb18030 = ReadBenchmark.gb18030(text);
      assertThat(ReadBenchmark.decode(gb18030)).isEqualTo(new String(text, UTF_8));
      assertThat(new SourceBytes(gb18030, Optional.empty()).decode(Optional.empty()).charset())
          .isEqualTo(Charset.forName("GB18030"));
    }
  }

  @Test
  void smallReportIsSample() {
    assertThat(LongText.SMALL.bytes()).isEqualTo(Texts.TABS_2022);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SMALL")
  void longReportIsReadToItsEnd(LongText text) {
    assertThat(text.bytes()).hasSizeBetween(1 << 20, (1 << 20) + 10_000);
    assertThat(READ.get(text).diagnostics())
        .noneMatch(diagnostic -> diagnostic.code() == DiagnosticCode.LIMIT_REACHED);
  }

  @Test
  void longNarrativeChangesNoCell() {
    assertThat(READ.get(LongText.NARRATIVE).report().cells())
        .isEqualTo(READ.get(LongText.SMALL).report().cells());
  }

  @Test
  void manyRowsAreKept() {
    assertThat(READ.get(LongText.ROWS).report().extras()).hasSizeGreaterThan(10_000);
  }

  @ParameterizedTest
  @EnumSource
  void longReportHasNoWrongFigure(LongText text) {
    AnnualReport right = READ.get(LongText.SMALL).report();
    for (AddressedCell read : READ.get(text).report().cells()) {
      Cell cell = read.cell();
      if (cell.state() == CellState.REPORTED) {
        assertThat(cell).as(read.toString()).isEqualTo(right.cell(read.address()));
      }
    }
  }
}
