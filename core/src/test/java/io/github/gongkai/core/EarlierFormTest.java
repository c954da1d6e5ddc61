package io.github.gongkai.core;

import static io.github.gongkai.core.Reports.codes;
import static io.github.gongkai.core.Reports.found;
import static io.github.gongkai.core.Reports.read;
import static io.github.gongkai.core.Reports.report;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.EDITION_UNSUPPORTED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOT_A_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports on the form before 2019, and what is no report. */
class EarlierFormTest {
  private static final String STATISTICS =
      """
      政府信息公开情况统计表
      指标名称%1$s计量单位%1$s统计数
      一、主动公开政府信息数%1$s条%1$s120
      其中：主动公开规范性文件数%1$s条%1$s3
      制发规范性文件总数%1$s件%1$s3
      （一）收到申请数%1$s件%1$s7
      1.当面申请数%1$s件%1$s1
      规范性文件%1$s件%1$s4
      （一）维持具体行政行为数%1$s件%1$s0
      """;

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "   "})
  void formBefore2019IsToldAndNotRead(String gap) {
    ParseResult result = read("枫桥县民政局2017年政府信息公开工作年度报告\n一、概述\n公开及时。\n" + STATISTICS.formatted(gap));

    assertThat(result.report().cells()).allMatch(cell -> cell.cell().equals(Cell.absent()));
    assertThat(result.report().extras()).isEmpty();
    assertThat(found(result, EDITION_UNSUPPORTED)).containsExactly("指标名称");
    assertThat(codes(result))
        .doesNotContain("NOT_A_REPORT", "UNPLACED", "EDITION_UNCERTAIN", "TABLE_MISSING");
    assertThat(result.report().narrative().all()).anyMatch(text -> text.contains("120"));
    assertThat(result.report().header().year()).hasValue(2017);
  }

  @Test
  void yearBefore2019IsToldWhereNoTableIs() {
    ParseResult result = read("枫桥县民政局2018年政府信息公开工作年度报告\n一、概述\n公开及时。\n");

    assertThat(found(result, EDITION_UNSUPPORTED)).containsExactly("2018");
    assertThat(codes(result)).doesNotContain("NOT_A_REPORT");
  }

  @Test
  void tablesOfTheFormAreReadWhateverTheYear() {
    ParseResult result = read(report("枫桥县民政局2018年政府信息公开工作年度报告", 4));

    assertThat(result.report().cells()).allMatch(cell -> cell.cell().text().equals("4"));
    assertThat(codes(result)).doesNotContain("EDITION_UNSUPPORTED");
  }

  @Test
  void statisticsBesideTheTablesOfTheFormHinderNothing() {
    ParseResult result =
        read(
            report("枫桥县民政局2022年政府信息公开工作年度报告", 4)
                + STATISTICS.formatted(";").replace("规范性文件;件;4\n", ""));

    assertThat(result.report().cells()).allMatch(cell -> cell.cell().text().equals("4"));
    assertThat(codes(result)).doesNotContain("EDITION_UNSUPPORTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "枫桥县召开2022年政务公开工作推进会\n会议强调，要扎实做好公开工作。",
        "枫桥县民政局2022年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n二、主动公开政府信息情况\n公开12件。",
        "姓名;年龄\n甲;12\n乙;13",
        "12\n13\n14"
      })
  void textWithoutTheTablesIsNoReport(String text) {
    assertThat(codes(read(text)))
        .contains(NOT_A_REPORT.name())
        .doesNotContain("EDITION_UNSUPPORTED");
  }
}
