package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SummaryWriterTest {

  @Test
  void showsTheMainFiguresAndWhatWasNoticed() throws IOException {
    assertThat(write(Language.EN, Results.full()))
        .isEqualTo(
            """
            report.txt
              agency       青溪县水务局
              year         2022
              edition      2021
              published    2023-01-17

              requests     newly received                            1234
                           carried over                             blank
                           granted                         not applicable
                           partially granted                   unreadable
                           denied                                  absent
                           unavailable                             absent
                           not processed                           absent
                           other results                           absent
                           processed in all                        absent
                           carried forward                         absent
              remedies     reconsideration                         absent
                           litigation, direct                      absent
                           litigation after reconsideration        absent
              proactive    licensing decisions                     absent
                           penalty decisions                       absent
                           fees                                     73.65  万元

              cells        2 read, 1 blank, 1 not applicable, 1 unreadable, 195 absent
              relations    0 failed
              diagnostics  1 error, 2 warnings, 2 info
                           warning  YEAR_UNKNOWN     report year not found
              line   5     info     NOISE_REMOVED    left out of the text: [2J (2 times)
              line  21     warning  ROW_EXTRA        row not on the form: 其他主动公开文件
              line  33     error    CELL_UNREADABLE  not a figure: 1 O
            """);
  }

  @Test
  void speaksChinese() throws IOException {
    assertThat(write(Language.ZH, Results.full()))
        .isEqualTo(
            """
            report.txt
              机关         青溪县水务局
              年度         2022
              格式         2021
              发布         2023-01-17

              申请         本年新收                  1234
                           上年结转                  空白
                           予以公开                不适用
                           部分公开              无法读取
                           不予公开                  缺失
                           无法提供                  缺失
                           不予处理                  缺失
                           其他处理                  缺失
                           办理总计                  缺失
                           结转下年                  缺失
              复议诉讼     行政复议                  缺失
                           未经复议直接起诉          缺失
                           复议后起诉                缺失
              主动公开     行政许可                  缺失
                           行政处罚                  缺失
                           行政事业性收费           73.65  万元

              单元格       已读取 2，空白 1，不适用 1，无法读取 1，缺失 195
              勾稽关系     不成立 0
              诊断         错误 1，警告 2，提示 2
                           警告  YEAR_UNKNOWN     未能确定报告年份
              第   5 行    提示  NOISE_REMOVED    已从正文中去除： [2J（共 2 处）
              第  21 行    警告  ROW_EXTRA        规定格式中没有的行：其他主动公开文件
              第  33 行    错误  CELL_UNREADABLE  不是数值：1 O
            """);
  }

  @Test
  void showsNoFiguresOfAFileWithoutTables() throws IOException {
    assertThat(write(Language.EN, Results.empty()))
        .isEqualTo(
            """
            report.txt
              agency       unknown
              year         unknown
              edition      2019
              published    unknown

              cells        0 read, 0 blank, 0 not applicable, 0 unreadable, 198 absent
              relations    0 failed
              diagnostics  none
            """);
  }

  @Test
  void blankLinePartsFiles() throws IOException {
    StringWriter out = new StringWriter();
    SummaryWriter writer = new SummaryWriter(out, Language.EN);
    writer.write("a.txt", Results.empty());
    writer.write("b.txt", Results.empty());
    assertThat(out.toString()).contains("  diagnostics  none\n\nb.txt\n").endsWith("none\n");
  }

  @Test
  void longMessageIsCutAtItsBeginning() {
    String just = "字".repeat(120);
    assertThat(OneLine.beginning(just)).isEqualTo(just);
    assertThat(OneLine.beginning(just + "符")).isEqualTo("字".repeat(119) + "…");
  }

  private static String write(Language language, ParseResult result) throws IOException {
    StringWriter out = new StringWriter();
    new SummaryWriter(out, language).write("report.txt", result);
    return out.toString();
  }
}
