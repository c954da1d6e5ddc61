package io.github.gongkai.core;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOISE_REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader.Builder.PlugIns;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents have beside the words of a report. */
class NoiseTest {
  private static final String TITLE = "枫桥县档案馆2022年政府信息公开工作年度报告";
  private static final String TABLE =
      """
      信息内容;本年制发件数;本年废止件数;现行有效件数
      规章;1;2;3
      行政规范性文件;4;5;6
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 3 -",
        "-3-",
        "—3—",
        "－ 3 －",
        "— 3 —",
        "–３–",
        "第 3 页 共 5 页",
        "第3页/共5页",
        "第3页",
        "第三页",
        "共 5 页，第 3 页",
        "Page 3 of 5",
        "page 3"
      })
  void pageNumberAloneInALineIsNoText(String number) {
    ParseResult result = read("一、总体情况\n工作平稳。\n" + number + "\n成效明显。");

    assertThat(general(result)).containsExactly("工作平稳。", "成效明显。");
    assertThat(noise(result)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 3 -", "第 3 页 共 5 页", "\f— 3 —", TITLE})
  void furnitureBetweenTheRowsOfATableChangesNoCell(String line) {
    String text = TITLE + "\n二、主动公开政府信息情况\n" + TABLE;
    String torn =
        text.replace("行政规范性文件;", line + "\n行政规范性文件;")
            .replace("规章;", line + "\n规章;")
            .replace("信息内容;", line + "\n信息内容;");

    assertThat(read(torn).report()).isEqualTo(read(text).report());
    assertThat(noise(read(torn))).hasSize(3).allMatch(line.strip()::equals);
  }

  @Test
  void formFeedStaysWhereALineGoes() {
    List<String> seen = new java.util.ArrayList<>();
    ReportReader.builder()
        .plugIns(PlugIns.NONE)
        .format(new PlainText())
        .layout(
            prose -> {
              prose.lines().forEach(line -> seen.add(line.text()));
              return List.of(prose);
            })
        .build()
        .read("甲\n\f第 2 页\n乙");

    assertThat(seen).containsExactly("甲", "\f", "乙");
  }

  @Test
  void numberOfPagesIsTakenForThatOnlyIfItCounts() {
    assertThat(general(read("一、总体情况\n甲。\n1 / 3\n乙。\n2/3\n丙。"))).containsExactly("甲。", "乙。", "丙。");
    assertThat(general(read("一、总体情况\n甲。\n1/3\n乙。\n2/4\n丙。")))
        .containsExactly("甲。", "1/3", "乙。", "2/4", "丙。");
  }

  @Test
  void numberAloneAtTheEndOfEachPageIsAPageNumber() {
    String section = "三、收到和处理政府信息公开申请情况\n";

    assertThat(codes(read(section + "甲。\n1\n\f乙。\n2\n\f丙。\n3\n"))).doesNotContain("UNPLACED");
    assertThat(codes(read(section + "甲。\n1\n\f乙。\n7\n\f丙。\n3\n"))).contains("UNPLACED");
    assertThat(codes(read(section + "甲。\n1\n乙。\n2\n丙。\n3\n"))).contains("UNPLACED");
  }

  @Test
  void numberAloneIsNoTextWhereNoTableStands() {
    ParseResult result = read("一、总体情况\n甲。\n12\n乙。");

    assertThat(general(result)).containsExactly("甲。", "乙。");
    assertThat(noise(result)).containsExactly("12");
    assertThat(general(read("一、总体情况\n甲。\n12\n13\n乙。"))).containsExactly("甲。", "12", "13", "乙。");
    assertThat(general(read("一、总体情况\n甲。\n2022\n乙。"))).containsExactly("甲。", "2022", "乙。");
    assertThat(codes(read("二、主动公开政府信息情况\n甲。\n12\n乙。"))).contains("UNPLACED");
  }

  @Test
  void headerOfEachPageIsNoText() {
    String header = "枫桥县政务公开汇编";
    ParseResult result =
        read(TITLE + "\n一、总体情况\n甲。\n" + header + "\n乙。\n" + header + "\n丙。\n" + header + "\n丁。");

    assertThat(general(result)).containsExactly("甲。", "乙。", "丙。", "丁。");
    assertThat(noise(result)).containsExactly(header, header, header);
    assertThat(general(read("一、总体情况\n甲。\n" + header + "\n乙。\n" + header + "\n丙。")))
        .containsExactly("甲。", header, "乙。", header, "丙。");
  }

  @Test
  void sentenceOrNumberedLineThatStandsAgainIsText() {
    String text = "一、总体情况\n" + "工作成效明显。\n（一）主动公开方面\n提高认识\n".repeat(4);

    assertThat(general(read(text))).hasSize(12);
  }

  @Test
  void headerOfAPageBreaksNoTable() {
    String header = "枫桥县政务公开汇编";
    String text = "二、主动公开政府信息情况\n" + TABLE;
    String torn =
        text.replace("行政规范性文件;", "- 1 -\n" + header + "\n行政规范性文件;")
                .replace("规章;", "- 2 -\n" + header + "\n规章;")
            + "- 3 -\n"
            + header
            + "\n";

    assertThat(read(torn).report()).isEqualTo(read(text).report());
  }

  @Test
  void titleInTheMiddleOfTheTextIsNoText() {
    ParseResult result = read(TITLE + "\n一、总体情况\n甲。\n" + TITLE + "\n乙。");

    assertThat(general(result)).containsExactly("甲。", "乙。");
    assertThat(result.report().header().title()).contains(TITLE);
    assertThat(noise(result)).containsExactly(TITLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?。ㄒ唬┲鲃庸_", "鏀垮簻淇℃伅鍏紑宸ヤ綔", "æ”¿åºœä¿¡æ¯å…¬å¼€", "锟斤拷锟斤拷锟斤拷", "ｱｲｳｴ"})
  void rubbishIsNoText(String rubbish) {
    ParseResult result = read("一、总体情况\n甲。\n" + rubbish + "\n乙。");

    assertThat(general(result)).containsExactly("甲。", "乙。");
    assertThat(noise(result)).containsExactly(rubbish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?。ㄒ唬┲鲃庸_12",
        "│规章│规范性文件│",
        "喆犇镕堃等同志参加",
        "為爲開關條例審議結轉糾正",
        "什么是政府信息？",
        "WTO/TBT通报",
        "αβ粒子实验室"
      })
  void unusualTextStays(String text) {
    assertThat(general(read("一、总体情况\n甲。\n" + text + "\n乙。"))).containsExactly("甲。", text, "乙。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [bookmark: _Toc123]甲乙。        | 甲乙。
          【bookmark：_GoBack】甲乙。      | 甲乙。
          甲[ bookmark: x ]乙。            | 甲乙。
          甲\u200B乙\u200C\u200D\u2060\uFEFF\u00AD。 | 甲乙。
          甲\uE004乙\uF0B7。               | 甲乙。
          ⽂件⼀律公开。                   | 文件一律公开。
          **甲乙。**                       | 甲乙。
          ## **甲**乙。                    | 甲乙。
          ## 甲乙 {#jia .yi}             | 甲乙
          甲{#乙}                         | 甲{#乙}
          甲*乙*。                         | 甲*乙*。
          """)
  void textIsClean(String text, String clean) {
    assertThat(general(read("一、总体情况\n" + text))).containsExactly(clean);
  }

  @Test
  void rawTextOfACleanParagraphStays() {
    ParseResult result = read("一、总体情况\n甲\u200B乙\uE004。");

    assertThat(result.sources().narrative().section(Section.GENERAL).get(0).raw())
        .isEqualTo("甲\u200B乙\uE004。");
    assertThat(noise(result)).containsExactly("甲\u200B乙\uE004。");
  }

  @Test
  void privateCharacterInACellMakesItUnreadable() {
    ParseResult result = read("信息内容;本年制发件数;本年废止件数;现行有效件数\n规章;1\uE004;2;3");

    assertThat(result.report().cells().stream().filter(c -> c.cell().text().contains("\uE004")))
        .singleElement()
        .satisfies(c -> assertThat(c.cell().state()).isEqualTo(CellState.UNREADABLE));
  }

  private static ParseResult read(String text) {
    return ReportReader.builder()
        .plugIns(PlugIns.NONE)
        .format(new PlainText())
        .layout(new Semicolons())
        .build()
        .read(text);
  }

  private static List<String> general(ParseResult result) {
    return result.report().narrative().section(Section.GENERAL);
  }

  private static List<String> noise(ParseResult result) {
    return result.diagnostics().stream()
        .filter(d -> d.code() == NOISE_REMOVED)
        .map(Diagnostic::found)
        .toList();
  }

  private static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(d -> d.code().name()).toList();
  }
}
