package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TabLayoutTest {
  @Test
  void tabPartsCells() {
    assertThat(layOut("a\tb\n1\t\t2\n")).containsExactly("grid: a,b / 1,,2", "prose: ");
  }

  @Test
  void blankLineInsideATableIsAPageBreak() {
    assertThat(layOut("a\tb\n\nc\td")).containsExactly("grid: a,b / c,d");
  }

  @Test
  void indentOfOneTabIsNoTable() {
    assertThat(layOut("\t一段缩进的文字\n\t又一段")).containsExactly("prose: \t一段缩进的文字|\t又一段");
  }

  @Test
  void tabThatOpensEveryRowIsNoCell() {
    assertThat(layOut("\t第一项\n\ta\tb\n\tc\td")).containsExactly("grid: 第一项 / a,b / c,d");
  }

  @Test
  void blankLineWithATabAfterSuchATableIsProse() {
    assertThat(layOut("\ta\tb\n\t")).containsExactly("grid: a,b", "prose: \t");
  }

  @Test
  void labelAndFiguresInParagraphsAfterTheTableAreARow() {
    assertThat(layOut("a\tb\n\n政府集中采购\n\n1\n\n92 万元\n\n其他文字"))
        .containsExactly("grid: a,b / 政府集中采购,1,92 万元", "prose: |其他文字");
  }

  @Test
  void paragraphWithoutFiguresAfterTheTableIsProse() {
    assertThat(layOut("a\tb\n政府集中采购\n")).containsExactly("grid: a,b", "prose: 政府集中采购|");
  }

  static List<String> layOut(String text) {
    return written(new TabLayout().layOut(new Prose(new SourceText(text).lines())));
  }

  static List<String> written(List<Block> blocks) {
    List<String> written = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Prose prose) {
        written.add(
            "prose: " + String.join("|", prose.lines().stream().map(l -> l.text()).toList()));
      } else if (block instanceof Grid grid) {
        written.add(
            "grid: "
                + String.join(
                    " / ",
                    grid.rows().stream()
                        .map(r -> String.join(",", r.cells().stream().map(GridCell::text).toList()))
                        .toList()));
      }
    }
    return written;
  }
}
