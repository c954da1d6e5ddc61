package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoxLayoutTest {
  @Test
  void strokesPartCells() {
    assertThat(
            layOut(
                """
                ┌────┬─┬─┐
                │规章│0│1│
                ├────┼─┼─┤
                │许可│ │2│
                └────┴─┴─┘
                """))
        .containsExactly("grid: 规章,0,1 / 许可,,2");
  }

  @Test
  void linesBetweenTwoRulesAreOneCell() {
    assertThat(
            layOut(
                """
                +------+-----+
                | 其他 | 1   |
                | 结果 |     |
                +======+=====+
                | 总计 | 2   |
                +------+-----+
                """))
        .containsExactly("grid: 其他结果,1 / 总计,2");
  }

  @Test
  void cellMaySpanRowsAndColumns() {
    assertThat(
            layOut(
                """
                ┌──┬─────┐
                │  │申请 │
                │甲├──┬──┤
                │  │1 │2 │
                ├──┼──┼──┤
                │乙│3 │4 │
                └──┴──┴──┘
                """))
        .containsExactly("grid: 甲,申请 / 1,2 / 乙,3,4");
  }

  @Test
  void widthOfQuotesDoesNotMatter() {
    assertThat(
            layOut(
                """
                +--------------+-----+
                | “三安全”     |     |
                | 一稳定         | 1   |
                +--------------+-----+
                """))
        .containsExactly("grid: “三安全”一稳定,1");
  }

  @Test
  void twoFiguresInACellStayTwo() {
    assertThat(layOut("+---+----+\n| 甲| 1  |\n| 乙|    |\n|   | 2  |\n+---+----+"))
        .containsExactly("grid: 甲乙,1 2");
  }

  @Test
  void figuresBelowEachOtherWithoutRulesAreRows() {
    assertThat(layOut("┌────┬─┐\n│规章│1│\n│许可│2│\n└────┴─┘")).containsExactly("grid: 规章,1 / 许可,2");
  }

  @Test
  void dashInACellIsAMark() {
    assertThat(layOut("┌────┬─┐\n│规章│-│\n└────┴─┘")).containsExactly("grid: 规章,-");
  }

  @Test
  void barsWithoutRulesAreLeftToOthers() {
    assertThat(layOut("| a | 1 |\n| b | 2 |")).containsExactly("prose: | a | 1 ||| b | 2 |");
  }

  @Test
  void blankCellThatCoversColumnsIsBlankInEach() {
    ParseResult result = Samples.READER.read(merged("                      ", "3"));
    assertThat(Cells.ofRequest(result, "newlyReceived"))
        .isEqualTo("BLANK BLANK BLANK BLANK BLANK BLANK 3");
  }

  @Test
  void figureThatCoversColumnsIsOfNone() {
    ParseResult result = Samples.READER.read(merged("3                     ", "4"));
    assertThat(Cells.ofRequest(result, "newlyReceived"))
        .isEqualTo("UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE 4");
    assertThat(Cells.codes(result)).containsOnlyOnce("CELL_MERGED");
  }

  private static String merged(String six, String total) {
    return """
        三、收到和处理政府信息公开申请情况
        ┌──────────────────────────────┬──────┬────────┬────────┬────────────┬────────────┬────┬────┐
        │                              │自然人│商业企业│科研机构│社会公益组织│法律服务机构│其他│总计│
        ├──────────────────────────────┼──────┴────────┴────────┴────────────┴────────────┴────┼────┤
        │一、本年新收政府信息公开申请数│%s                                   │%s   │
        │量                            │                                                       │    │
        ├──────────────────────────────┼──────┬────────┬────────┬────────────┬────────────┬────┼────┤
        │二、上年结转政府信息公开申请数│1     │0       │0       │0           │0           │0   │1   │
        │量                            │      │        │        │            │            │    │    │
        └──────────────────────────────┴──────┴────────┴────────┴────────────┴────────────┴────┴────┘
        """
        .formatted(six.substring(0, 20), total);
  }

  private static List<String> layOut(String text) {
    SourceText source = new SourceText(text.strip());
    return TabLayoutTest.written(new BoxLayout().layOut(new Prose(source.lines())));
  }
}
