package io.github.gongkai.core;

import static io.github.gongkai.core.Reports.codes;
import static io.github.gongkai.core.Reports.read;
import static io.github.gongkai.core.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sections begin, however their headings are written. */
class HeadingTest {
  private static final String REPORT = report("竹溪县水利局2022年政府信息公开工作年度报告", 1);
  private static final String REMEDIES = "四、政府信息公开行政复议、行政诉讼情况";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4、政府信息公开行政复议、行政诉讼情况",
        "4.政府信息公开行政复议、行政诉讼情况",
        "４．政府信息公开行政复议、行政诉讼情况",
        "四.政府信息公开行政复议、行政诉讼情况",
        "四 、 政府信息公开行政复议、行政诉讼情况",
        "四：政府信息公开行政复议、行政诉讼情况",
        "（四）政府信息公开行政复议、行政诉讼情况",
        "(四)政府信息公开行政复议、行政诉讼情况",
        "㈣政府信息公开行政复议、行政诉讼情况",
        "第四部分 政府信息公开行政复议、行政诉讼情况",
        "第四部分：政府信息公开行政复议、行政诉讼情况",
        "## 四、政府信息公开行政复议、行政诉讼情况",
        "**四、政府信息公开行政复议、行政诉讼情况**",
        "### **四、政府信息公开行政复议，行政诉讼情况**",
        "四、政府信息公开行政复议、行政诉讼情况。",
        "四、政府信息公开行政复议、行政诉讼情况（单位：件）",
        "政府信息公开行政复议、行政诉讼情况",
        "五、政府信息公开行政复议、行政诉讼情况",
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        "四、政府資訊公開行政覆議、行政訴訟情況"
      })
  void headingIsKnownByItsWords(String heading) {
    ParseResult result = read(REPORT.replace(REMEDIES, heading));

    assertThat(result.report().cells()).isEqualTo(read(REPORT).report().cells());
    assertThat(result.report().narrative().sections().keySet()).containsExactly(Section.values());
    assertThat(codes(result)).doesNotContain("SECTION_MISSING", "HEADING_GLUED", "TITLE_MISSING");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一、总体情况 2022年，我局工作平稳。     | 2022年，我局工作平稳。
          一、总体情况2022年，我局工作平稳。      | 2022年，我局工作平稳。
          一、总体情况。2022年，我局工作平稳。    | 。2022年，我局工作平稳。
          一、总体情况：我局工作平稳，成效明显。  | ：我局工作平稳，成效明显。
          （一）总体情况　我局工作平稳。          | 我局工作平稳。
          第一部分 总体情况 我局工作平稳。        | 我局工作平稳。
          """)
  void headingMayGoOnWithTheParagraph(String line, String text) {
    ParseResult result = read(REPORT.replace("一、总体情况\n本年度工作平稳推进。", line));

    assertThat(result.report().narrative().section(Section.GENERAL)).containsExactly(text);
    assertThat(codes(result)).containsExactly("HEADING_GLUED");
    assertThat(result.sources().heading(Section.GENERAL).map(Place::raw).orElseThrow())
        .endsWith("总体情况");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年度工作平稳推进。二、主动公开政府信息情况",
        "本年度工作平稳推进； 二、主动公开政府信息情况",
        "本年度工作平稳推进二、主动公开政府信息情况",
        "本年度工作平稳推进。主动公开政府信息情况"
      })
  void headingMayBeGluedToTheParagraphBefore(String line) {
    ParseResult result = read(REPORT.replace("本年度工作平稳推进。\n二、主动公开政府信息情况", line));

    assertThat(result.report().narrative().sections().keySet()).containsExactly(Section.values());
    assertThat(result.report().narrative().section(Section.GENERAL).get(0)).startsWith("本年度工作平稳推进");
    assertThat(codes(result)).containsExactly("HEADING_GLUED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告包括一、总体情况；二、主动公开政府信息情况；六、其他需要报告的事项",
        "一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况",
        "六、其他需要报告的事项 12",
        "六、其他需要报告的事项............5"
      })
  void listOfTheSectionsOpensNone(String list) {
    String text = REPORT.replace("六、其他需要报告的事项\n", "");
    ParseResult result = read(text.replace("\n一、总体情况", "\n" + list + "\n一、总体情况"));

    assertThat(result.report().narrative().has(Section.OTHER)).isFalse();
    assertThat(result.report().narrative().preamble()).containsExactly(list);
    assertThat(codes(result)).containsExactly("SECTION_MISSING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、总体情况 二、主动公开政府信息情况", "一. 总体情况 二. 主动公开政府信息情况", "一、总体情况 ............ 1"})
  void listInPlaceOfAMissingHeadingOpensNoSection(String list) {
    ParseResult result = read(REPORT.replace("一、总体情况", list));

    assertThat(result.report().narrative().has(Section.GENERAL)).isFalse();
    assertThat(result.report().narrative().preamble()).containsExactly(list, "本年度工作平稳推进。");
  }

  @Test
  void rowsOfTheTableOfRequestsAreNoHeadings() {
    ParseResult result =
        read("一、总体情况\n甲。\n三、本年度办理结果\n四、结转下年度继续办理\n一、本年新收政府信息公开申请数量\n六、其他需要报告的事项\n无。");

    assertThat(result.report().narrative().sections().keySet())
        .containsExactly(Section.GENERAL, Section.OTHER);
  }

  @Test
  void paragraphWithTheWordsOfASectionIsNoHeading() {
    String text =
        REPORT
            .replace("本年度工作平稳推进。", "（一）主动公开情况\n公开及时。\n（二）依申请公开情况\n答复及时。\n")
            .replace("二、主动公开政府信息情况", "二、主动公开工作情况")
            .replace("三、收到和处理政府信息公开申请情况\n", "");
    ParseResult result = read(text);

    assertThat(result.report().narrative().section(Section.GENERAL))
        .containsExactly("（一）主动公开情况", "公开及时。", "（二）依申请公开情况", "答复及时。");
    assertThat(result.report().narrative().section(Section.PROACTIVE)).isEmpty();
    assertThat(result.report().narrative().has(Section.REQUESTS)).isFalse();
  }

  @Test
  void numberDecidesBetweenTwoSpellings() {
    String text = REPORT.replace("一、总体情况\n", "一、工作概述\n（一）基本情况\n机构健全。\n");

    assertThat(read(text).report().narrative().section(Section.GENERAL))
        .containsExactly("（一）基本情况", "机构健全。", "本年度工作平稳推进。");
  }

  @Test
  void spellingAddedAtRunTimeIsReadAtOnce() {
    String text =
        REPORT
            .replace("四、政府信息公开行政复议、行政诉讼情况", "四、救济情况")
            .replace("1.属于国家秘密", "1.涉密")
            .replace("现行有效件数", "继续有效件数");
    ReportReader reader =
        Reports.builder()
            .spelling("heading\treport\tremedies\t救济情况")
            .spelling("row\trequests\tdenied.stateSecret\t涉密")
            .spelling("column\tproactive\tinForce\t继续有效件数")
            .build();

    assertThat(reader.read(text).report()).isEqualTo(read(REPORT).report());
    assertThat(
            reader.read(text).diagnostics().stream()
                .filter(d -> d.code() == DiagnosticCode.ALIAS_USED)
                .map(d -> d.found()))
        .isEqualTo(List.of("继续有效件数", "1.涉密", "四、救济情况"));
  }
}
