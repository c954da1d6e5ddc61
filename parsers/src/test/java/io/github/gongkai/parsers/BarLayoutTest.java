package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarLayoutTest {
  @Test
  void barEndsACell() {
    assertThat(layOut("规章 | 0 | 1 |")).containsExactly("grid: 规章,0,1");
  }

  @Test
  void lastCellNeedsNoBar() {
    assertThat(layOut("0 | 1 | 2")).containsExactly("grid: 0,1,2");
  }

  @Test
  void padsAreBlankCells() {
    assertThat(layOut("行政许可 | 7 | ||")).containsExactly("grid: 行政许可,7,,");
  }

  @Test
  void barBeforeEveryRowOpensIt() {
    assertThat(layOut("| a | b |\n|---|:-:|\n|  | 1 |")).containsExactly("grid: a,b / ,1");
  }

  @Test
  void barBeforeSomeRowsIsABlankCell() {
    assertThat(layOut("a | b |\n| 1 |")).containsExactly("grid: a,b / ,1");
  }

  @Test
  void barBeforeOneOfTheRowsOpensItWhereTheRowIsTooWideWithIt() {
    assertThat(layOut("规章 | 1 | 2 |\n| 规范性文件 | 3 | 4 |"))
        .containsExactly("grid: 规章,1,2 / 规范性文件,3,4");
  }

  @Test
  void barAtTheEndIsThatOfABlankCellWhereOtherRowsHaveNone() {
    assertThat(layOut("规章 | 1 | 2\n规范性文件 | 3 |")).containsExactly("grid: 规章,1,2 / 规范性文件,3,");
    assertThat(layOut("规章 | 1 | 2\n规范性文件 | 3 | 4 |")).containsExactly("grid: 规章,1,2 / 规范性文件,3,4");
  }

  @Test
  void barsBeforeAllRowsLeaveABlankCellAtTheEnd() {
    assertThat(layOut("| 规章 | 1 | 2\n| 规范性文件 | 3 |")).containsExactly("grid: 规章,1,2 / 规范性文件,3,");
  }

  @Test
  void barMayBeWideOrDrawn() {
    assertThat(layOut("规章｜1｜2｜")).containsExactly("grid: 规章,1,2");
    assertThat(layOut("│规章│1│2│")).containsExactly("grid: 规章,1,2");
  }

  @Test
  void escapedBarIsACharacter() {
    assertThat(layOut("a \\| b | 1 |")).containsExactly("grid: a | b,1");
  }

  @Test
  void oneCellALineIsNoRow() {
    assertThat(layOut("规章 |\n1 |\n|")).containsExactly("prose: 规章 ||1 |||");
  }

  @Test
  void valuesUnderTheirLabelAreNoRow() {
    assertThat(layOut("规章\n1 | 2")).containsExactly("prose: 规章|1 | 2");
  }

  @Test
  void ruleWithColonsMayHaveSingleDashes() {
    assertThat(layOut("| a | b |\n|:-|-:|\n| 1 | 2 |")).containsExactly("grid: a,b / 1,2");
  }

  @Test
  void dashesOfACellAreNoRule() {
    assertThat(layOut("| - | -- |")).containsExactly("grid: -,--");
  }

  @Test
  void linesWithoutABarAreProse() {
    assertThat(layOut("前文\na | b\n后文")).containsExactly("prose: 前文", "grid: a,b", "prose: 后文");
  }

  private static List<String> layOut(String text) {
    return TabLayoutTest.written(new BarLayout().layOut(new Prose(new SourceText(text).lines())));
  }
}
