package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.ProactiveColumn;
import io.github.gongkai.model.ProactiveRow;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.StatisticalPeriod;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands in the files; that they are read back is tested with reports made by chance. */
class WritersTest {
  /** A report of which most rows are absent, so that its tables are small. */
  private static final AnnualReport SMALL =
      AnnualReport.builder(Edition.EDITION_2021)
          .header(Header.builder().title("某局2022年政府信息公开工作年度报告").agency("某局").year(2022).build())
          .narrative(
              Outline.<String>builder()
                  .preamble("现公布如下<全文>。")
                  .section(Section.REQUESTS)
                  .paragraph(Section.OTHER, "无其他事项。")
                  .closing("某局")
                  .closing("2023年1月17日")
                  .build())
          .proactive(ProactiveRow.PENALTY, ProactiveColumn.DECISIONS, 1234)
          .requests(RequestRow.GRANTED, Applicant.NATURAL_PERSON, 3)
          .requests(RequestRow.DUPLICATE, Applicant.RESEARCH_INSTITUTION, 0)
          .cell(new CellAddress(RequestRow.DUPLICATE, Applicant.TOTAL), new Cell.Unreadable("1O"))
          .remedies(RemedyRow.RECONSIDERATION, RemedyOutcome.TOTAL, 2)
          .cell(
              new CellAddress(RemedyRow.LITIGATION_DIRECT, RemedyOutcome.TOTAL),
              new Cell.NotApplicable("/"))
          .build();

  @Test
  void tabWritesOneRowALine() {
    assertThat(write("tab"))
        .isEqualTo(
            """
            某局2022年政府信息公开工作年度报告
            现公布如下<全文>。
            二、主动公开政府信息情况
            第二十条第（六）项→→→
            信息内容→本年处理决定数量→→
            行政处罚→1234→→
            三、收到和处理政府信息公开申请情况
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）→→→申请人情况→→→→→→
            →→→自然人→法人或其他组织→→→→→总计
            →→→→商业企业→科研机构→社会公益组织→法律服务机构→其他→
            三、本年度办理结果→（一）予以公开→→3→→→→→→
            →（五）不予处理→2.重复申请→→→0→→→→1O〔？〕
            四、政府信息公开行政复议、行政诉讼情况
            行政复议→→→→→行政诉讼→→→→→→→→→
            结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉→→→→
            →→→→→结果维持→结果纠正→其他结果→尚未审结→总计→结果维持→结果纠正→其他结果→尚未审结→总计
            →→→→2→→→→→/→→→→→
            六、其他需要报告的事项
            无其他事项。
            某局
            2023年1月17日
            """);
  }

  @Test
  void pipeWritesABarAfterEachCell() {
    assertThat(write("pipe"))
        .contains(
            """
            信息内容 | 本年处理决定数量 | | |
            行政处罚 | 1234 | | |
            三、收到和处理政府信息公开申请情况
            """)
        .contains("\n| （五）不予处理 | 2.重复申请 | | | 0 | | | | 1O〔？〕 |\n");
  }

  @Test
  void markdownHasHeadingsAndTablesUnderABlankHead() {
    assertThat(write("markdown"))
        .startsWith("# 某局2022年政府信息公开工作年度报告\n\n现公布如下<全文>。\n\n## 二、主动公开政府信息情况\n\n")
        .contains(
            """

            ## 二、主动公开政府信息情况

            |  |  |  |  |
            | --- | --- | --- | --- |
            | 第二十条第（六）项 |  |  |  |
            | 信息内容 | 本年处理决定数量 |  |  |
            | 行政处罚 | 1234 |  |  |

            ## 三、收到和处理政府信息公开申请情况
            """);
  }

  @Test
  void sparseWritesACellALineAndABlankLineAfterEachRow() {
    assertThat(write("sparse"))
        .contains(
            """
            二、主动公开政府信息情况
            →第二十条第（六）项

            →信息内容
            →本年处理决定数量

            →行政处罚
            →1234

            三、收到和处理政府信息公开申请情况
            """)
        .contains("\n\n→\n→（五）不予处理\n→2.重复申请\n→\n→\n→0\n→\n→\n→\n→1O〔？〕\n\n");
  }

  @Test
  void htmlHasTheSpansOfTheFormAndHeaders() {
    assertThat(write("html").replace("\n", ""))
        .startsWith("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
        .contains("<title>某局2022年政府信息公开工作年度报告</title>")
        .contains("<body><main><h1>某局2022年政府信息公开工作年度报告</h1><p>现公布如下&lt;全文&gt;。</p>")
        .contains(
            "<h2 id=\"section-1\">二、主动公开政府信息情况</h2><table aria-labelledby=\"section-1\"><thead>"
                + "<tr><th scope=\"col\" colspan=\"4\">第二十条第（六）项</th></tr>"
                + "<tr><th scope=\"col\">信息内容</th><th scope=\"col\" colspan=\"3\">本年处理决定数量</th></tr></thead>"
                + "<tbody><tr><th scope=\"row\">行政处罚</th><td colspan=\"3\">1234</td></tr></tbody></table>")
        .contains(
            "<thead><tr><th scope=\"col\" colspan=\"3\" rowspan=\"3\">（本列数据的勾稽关系为：第一项加第二项之和，"
                + "等于第三项加第四项之和）</th><th scope=\"col\" colspan=\"7\">申请人情况</th></tr>"
                + "<tr><th scope=\"col\" rowspan=\"2\">自然人</th>"
                + "<th scope=\"col\" colspan=\"5\">法人或其他组织</th>"
                + "<th scope=\"col\" rowspan=\"2\">总计</th></tr>"
                + "<tr><th scope=\"col\">商业企业</th><th scope=\"col\">科研机构</th>"
                + "<th scope=\"col\">社会公益组织</th><th scope=\"col\">法律服务机构</th>"
                + "<th scope=\"col\">其他</th></tr></thead>"
                + "<tbody><tr><th scope=\"row\" rowspan=\"2\">三、本年度办理结果</th>"
                + "<th scope=\"row\" colspan=\"2\">（一）予以公开</th><td>3</td>"
                + "<td></td>".repeat(6)
                + "</tr>")
        .endsWith(
            "<p class=\"signature\">某局</p><p class=\"signature\">2023年1月17日</p>"
                + "</main></body></html>");
  }

  @Test
  void htmlRepeatsOnEachPrintedPageOnlyTheHeadOfAWholeTable() {
    String page = ReportWriter.named("html").write(AnnualReport.blank(Edition.EDITION_2021));
    assertThat(page.split("<thead>")).hasSize(1 + 2);
    assertThat(page.split("<tbody>")).hasSize(1 + 4 + 1 + 1);
  }

  @Test
  void headerThatTheTextDoesNotStateStandsAboveIt() {
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2021)
            .header(
                Header.builder()
                    .agency("青禾县教育局")
                    .year(2022)
                    .publishedOn(LocalDate.of(2023, 1, 9))
                    .period(
                        new StatisticalPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)))
                    .build())
            .build();
    assertThat(ReportWriter.named("tab").write(report))
        .isEqualTo(
            """
            青禾县教育局2022年政府信息公开工作年度报告
            发布日期：2023-01-09
            本报告中所列数据的统计期限为2022年1月1日至2022年12月31日。
            """);
  }

  @Test
  void procurementNamesTheUnitThatItsTextLeavesOut() {
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2019)
            .proactive(ProactiveRow.PROCUREMENT, ProactiveColumn.AMOUNT, 500)
            .build();
    assertThat(ReportWriter.named("tab").write(report))
        .contains("信息内容\t采购项目数量\t采购总金额（元）\t\n政府集中采购\t\t500\t\n");
  }

  @Test
  void figureIsWrittenWhereTheTextSaysSomethingElse() {
    CellAddress granted = new CellAddress(RequestRow.GRANTED, Applicant.TOTAL);
    AnnualReport report =
        SMALL.with(
            granted,
            new Cell.Reported(new BigDecimal("12"), Optional.of(Unit.CASES), "about a dozen"));
    assertThat(ReportWriter.named("tab").write(report)).contains("（一）予以公开\t\t3\t\t\t\t\t\t12\n");
  }

  @Test
  void unknownNameIsRefusedWithThoseThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportWriter.named("docx"))
        .withMessage("no such writer: docx; there are markdown, pipe, sparse, tab, html");
  }

  /** Writes with {@code →} for tabs. */
  private static String write(String name) {
    return ReportWriter.named(name).write(SMALL).replace('\t', '→');
  }
}
