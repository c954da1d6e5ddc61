package io.github.gongkai.core;

import static io.github.gongkai.core.Reports.codes;
import static io.github.gongkai.core.Reports.found;
import static io.github.gongkai.core.Reports.read;
import static io.github.gongkai.core.Reports.report;
import static io.github.gongkai.core.Reports.sections;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.SECOND_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Form;
import io.github.gongkai.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several reports in one file, and what looks like that. */
class SecondReportTest {
  private static final String TITLE = "竹溪县人民政府2022年政府信息公开工作年度报告";
  private static final String FIRST = report(TITLE, 1) + "竹溪县人民政府\n2023年1月9日\n";

  @Test
  void wholeReportHasAllCellsAndNothingToRemark() {
    ParseResult result = read(FIRST);

    assertThat(result.report().cells()).allMatch(cell -> cell.cell().text().equals("1"));
    assertThat(result.report().cells()).hasSameSizeAs(Form.of(result.report().edition()).cells());
    assertThat(result.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"竹溪县人民政府办公室2022年政府信息公开工作年度报告", "竹溪县人民政府办公室\n2022年政府信息公开工作年度报告", TITLE})
  void firstReportIsReadAndTheSecondReported(String title) {
    ParseResult result = read(FIRST + report(title, 2));

    assertThat(result.report()).isEqualTo(read(FIRST).report());
    assertThat(codes(result)).containsExactly("SECOND_REPORT");
    assertThat(found(result, SECOND_REPORT)).containsExactly(title.replace('\n', ' '));
    assertThat(result.diagnostics().get(0).place().orElseThrow().line())
        .isEqualTo(FIRST.lines().count() + 1);
  }

  @Test
  void eachFurtherReportIsReported() {
    ParseResult result =
        read(FIRST + report("竹溪县水利局2022年政府信息公开年报", 2) + report("竹溪县教育局2022年政府信息公开年报", 3));

    assertThat(result.report()).isEqualTo(read(FIRST).report());
    assertThat(found(result, SECOND_REPORT))
        .containsExactly("竹溪县水利局2022年政府信息公开年报", "竹溪县教育局2022年政府信息公开年报");
  }

  @Test
  void secondReportWithoutTitleStartsWithItsFirstHeading() {
    ParseResult result = read(FIRST + sections(2));

    assertThat(result.report()).isEqualTo(read(FIRST).report());
    assertThat(found(result, SECOND_REPORT)).containsExactly("一、总体情况");
  }

  @Test
  void tableOfContentsIsNoReport() {
    String contents =
        """
        目录
        一、总体情况
        （一）主动公开
        （二）依申请公开
        二、主动公开政府信息情况
        三、收到和处理政府信息公开申请情况
        四、政府信息公开行政复议、行政诉讼情况
        五、存在的主要问题及改进情况
        六、其他需要报告的事项
        """;
    String before = TITLE + "\n" + contents + sections(1);
    String between = TITLE + "\n" + contents + TITLE + "\n" + sections(1);
    String after = FIRST + contents;

    assertThat(read(before).report().cells()).isEqualTo(read(FIRST).report().cells());
    assertThat(read(between).report().cells()).isEqualTo(read(FIRST).report().cells());
    assertThat(read(after).report().cells()).isEqualTo(read(FIRST).report().cells());
    assertThat(codes(read(before))).doesNotContain("SECOND_REPORT");
    assertThat(codes(read(between))).doesNotContain("SECOND_REPORT");
    assertThat(codes(read(after))).doesNotContain("SECOND_REPORT");
  }

  @Test
  void titleThatStandsAgainIsNoReport() {
    ParseResult twice = read(TITLE + "\n" + FIRST);
    ParseResult onEachPage =
        read(FIRST.replace("\n三、", "\n" + TITLE + "\n三、").replace("\n五、", "\n" + TITLE + "\n五、"));
    ParseResult links = read(FIRST + "竹溪县水利局2022年政府信息公开年报\n竹溪县教育局2022年政府信息公开年报\n");

    assertThat(twice.report()).isEqualTo(read(FIRST).report());
    assertThat(onEachPage.report()).isEqualTo(read(FIRST).report());
    assertThat(links.report().cells()).isEqualTo(read(FIRST).report().cells());
    assertThat(codes(twice)).doesNotContain("SECOND_REPORT");
    assertThat(codes(onEachPage)).doesNotContain("SECOND_REPORT");
    assertThat(codes(links)).doesNotContain("SECOND_REPORT");
  }

  @Test
  void summaryWithoutTablesIsNoFirstReport() {
    String summary =
        """
        一、总体情况
        %1$s
        二、主动公开政府信息情况
        %1$s
        三、收到和处理政府信息公开申请情况
        %1$s
        四、政府信息公开行政复议、行政诉讼情况
        无。
        """
            .formatted("全县各级各部门认真落实公开要求。".repeat(20));
    ParseResult result = read(TITLE + "\n" + summary + sections(1));

    assertThat(result.report().cells()).isEqualTo(read(FIRST).report().cells());
    assertThat(codes(result)).doesNotContain("SECOND_REPORT");
  }

  @Test
  void headingsInAnotherOrderAreOneReport() {
    String text = FIRST.replace("四、政府信息公开行政复议、行政诉讼情况", "#").replace("三、收到", "四、收到");
    ParseResult result =
        read(text.replace("二、主动公开政府信息情况", "三、政府信息公开行政复议、行政诉讼情况\n无。\n二、主动公开政府信息情况"));

    assertThat(codes(result)).doesNotContain("SECOND_REPORT");
    assertThat(result.report().narrative().sections()).containsKey(Section.OTHER);
  }
}
