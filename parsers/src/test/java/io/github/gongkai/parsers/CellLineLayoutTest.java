package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellLineLayoutTest {
  @Test
  void tabOpensACellAndABlankLineEndsTheRow() {
    assertThat(layOut("\ta\n\tb\n\n\tc\n\td\n")).containsExactly("grid: a,b / c,d", "prose: ");
  }

  @Test
  void lineWithoutATabGoesOnWithTheCell() {
    assertThat(layOut("\t商业\n企业\n\t科研\n机构")).containsExactly("grid: 商业企业,科研机构");
  }

  @Test
  void tabAloneIsABlankCell() {
    assertThat(layOut("\ta\n\t\n\t\u00A0\n\t1")).containsExactly("grid: a,,,1");
  }

  @Test
  void paragraphStandsIndentedBelowItsTab() {
    assertThat(layOut("\t\n  规章\n\n  \t\n   0\n\n  \t\n  \u00A0\n\n  \n\t\n  许可\n\n  \t\n  1"))
        .containsExactly("grid: 规章,0, / 许可,1");
  }

  @Test
  void textAfterAFigureIsNotItsGoingOn() {
    assertThat(layOut("\ta\n\t0\n后文")).containsExactly("grid: a,0", "prose: 后文");
  }

  @Test
  void textAfterABlankCellIsNotItsGoingOn() {
    assertThat(layOut("\ta\n\t\n后文")).containsExactly("grid: a,", "prose: 后文");
  }

  @Test
  void rowsOfOneCellAreNoTable() {
    assertThat(layOut("\t一段缩进的文字\n\n\t又一段")).containsExactly("prose: \t一段缩进的文字||\t又一段");
  }

  @Test
  void longIndentedParagraphsAreNoTable() {
    String paragraph = "\t" + "字".repeat(200);
    assertThat(layOut(paragraph + "\n" + paragraph))
        .containsExactly("prose: " + paragraph + "|" + paragraph);
  }

  private static List<String> layOut(String text) {
    return TabLayoutTest.written(
        new CellLineLayout().layOut(new Prose(new SourceText(text).lines())));
  }
}
