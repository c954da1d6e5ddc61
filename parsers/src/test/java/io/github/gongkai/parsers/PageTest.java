package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import org.junit.jupiter.api.Test;

/** Tables whose columns are kept apart by spaces. */
class PageTest {
  /** A Chinese character counts one column, and values stand in the middle of theirs. */
  private static final String HEAD =
      """
      三、收到和处理政府信息公开申请情况
                                              申请人情况
      （本列数据的勾稽关系为：第一                    法人或其他组织
      项加第二项之和，等于第三项加     自然人         科研  社会公  法律服务        总计
      第四项之和）                       商业企业                     其他
                                          机构  益组织   机构
      """;

  @Test
  void valueBelongsToTheColumnItStandsIn() {
    ParseResult result =
        read(
            HEAD
                + """
                一、本年新收政府信息公开申请数量     2     3     4   5     6    7   27
                二、上年结转政府信息公开申请数量           1         2              3
                """);
    assertThat(Cells.ofRequest(result, "newlyReceived")).isEqualTo("2 3 4 5 6 7 27");
    assertThat(Cells.ofRequest(result, "carriedOver")).isEqualTo("BLANK 1 BLANK 2 BLANK BLANK 3");
  }

  @Test
  void valuesAtTheEndOfTheSourceMayLackSome() {
    String rows =
        """
        一、本年新收政府信息公开申请数量     2     3     4   5     6    7   27
        二、上年结转政府信息公开申请数量           1         2""";

    assertThat(Cells.ofRequest(read(HEAD + rows), "carriedOver")).startsWith("UNREADABLE");
    assertThat(Cells.ofRequest(read(HEAD + rows + "\n"), "carriedOver"))
        .isEqualTo("BLANK 1 BLANK 2 BLANK BLANK BLANK");
  }

  @Test
  void linesOfALabelAreJoinedAcrossThoseOfItsGroup() {
    ParseResult result =
        read(
            HEAD
                + """
                三、本  （三） 1.属于国家秘密           0     0     0   0     0    0   0
                年度办  不予公 2.其他法律行政
                                               1     0     0   0     0    0   1
                理结果  开   法规禁止公开
                """);
    assertThat(Cells.ofRequest(result, "denied.stateSecret")).isEqualTo("0 0 0 0 0 0 0");
    assertThat(Cells.ofRequest(result, "denied.prohibitedByLaw")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(Cells.codes(result)).doesNotContain("LABEL_CUT", "LABEL_DAMAGED", "ROW_EXTRA");
  }

  @Test
  void columnsAreFoundAnewOnEachPage() {
    ParseResult result =
        read(
            HEAD
                + """
                一、本年新收政府信息公开申请数量     2     3     4   5     6    7   27
                \f（七）总计             2   3   4   5   6   7   27
                四、结转下年度继续办理           0       1           1
                """);
    assertThat(Cells.ofRequest(result, "processedTotal")).isEqualTo("2 3 4 5 6 7 27");
    assertThat(Cells.ofRequest(result, "carriedForward"))
        .isEqualTo("BLANK 0 BLANK 1 BLANK BLANK 1");
  }

  @Test
  void valuesWithoutAColumnAreUnreadable() {
    ParseResult result =
        read(
            HEAD
                + """
                \f（七）总计      2   3   4   5   9
                四、结转下年度继续办理           1        1
                """);
    assertThat(Cells.ofRequest(result, "processedTotal"))
        .isEqualTo("UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE");
    assertThat(Cells.codes(result)).contains("ROW_UNREADABLE");
  }

  @Test
  void rowWithoutValuesIsBlank() {
    ParseResult result =
        read(
            HEAD
                + """
                一、本年新收政府信息公开申请数量     2     3     4   5     6    7   27
                二、上年结转政府信息公开申请数量
                """);
    assertThat(Cells.ofRequest(result, "carriedOver"))
        .isEqualTo("BLANK BLANK BLANK BLANK BLANK BLANK BLANK");
  }

  @Test
  void unitAfterASpaceBelongsToItsFigure() {
    ParseResult result =
        read(
            """
            二、主动公开政府信息情况
                    第二十条第（九）项
            信息内容      采购项目数量     采购总金额
            政府集中采购        3        4.86 万元
            """);
    assertThat(Cells.of(result, "proactive.procurement", "items", "amount")).isEqualTo("3 48600");
  }

  @Test
  void headInVerticalStripsIsPutTogether() {
    ParseResult result =
        read(strips() + "1    0   0   2  3   4   0   0   0  4    0   5   0   0  5\n");
    assertThat(Cells.ofRemedy(result, "reconsideration")).isEqualTo("1 0 0 2 3");
    assertThat(Cells.ofRemedy(result, "litigationDirect")).isEqualTo("4 0 0 0 4");
    assertThat(Cells.ofRemedy(result, "litigationAfterReconsideration")).isEqualTo("0 5 0 0 5");
    assertThat(Cells.codes(result)).doesNotContain("COLUMNS_INCOMPLETE");
  }

  @Test
  void narrowColumnsThatLostAValueAreUnreadable() {
    ParseResult result =
        read(strips() + "1    0   0      3   4   0   0   0  4    0   5   0   0  5\n");
    assertThat(Cells.ofRemedy(result, "reconsideration"))
        .isEqualTo("UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE");
    assertThat(Cells.codes(result)).contains("ROW_UNREADABLE");
  }

  /** {@code w3m -dump}: a Chinese character counts two columns, and cells start at the left. */
  @Test
  void valueStartsWhereTheLabelOfItsColumnDoes() {
    ParseResult result =
        read(
            """
            四、政府信息公开行政复议、行政诉讼情况
            行政复议                                 行政诉讼
            结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉                         复议后起诉
                                                     结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
                     12                3        15   0                                   0             2                          2
            """);
    assertThat(Cells.ofRemedy(result, "reconsideration")).isEqualTo("BLANK 12 BLANK 3 15");
    assertThat(Cells.ofRemedy(result, "litigationDirect")).isEqualTo("0 BLANK BLANK BLANK 0");
    assertThat(Cells.ofRemedy(result, "litigationAfterReconsideration"))
        .isEqualTo("BLANK 2 BLANK BLANK 2");
  }

  @Test
  void paragraphsWithSpacesInThemAreNoTable() {
    ParseResult result =
        read(
            """
            一、总体情况
            2022 年共公开信息 12 条，其中通知公告 3 条、政策文件 4 条，
            解读 5 篇。
            """);
    assertThat(result.report().narrative().sections().values().toString()).contains("通知公告 3 条");
  }

  private static String strips() {
    return """
        四、政府信息公开行政复议、行政诉讼情况
        行政复议                行政诉讼
                           未经复议直接起诉         复议后起诉
        结果 结果 其他 尚未      结果 结果 其他 尚未      结果 结果 其他 尚未
                    总计                总计                总计
        维持 纠正 结果 审结      维持 纠正 结果 审结      维持 纠正 结果 审结
        """;
  }

  private static ParseResult read(String text) {
    return Samples.READER.read(text);
  }
}
