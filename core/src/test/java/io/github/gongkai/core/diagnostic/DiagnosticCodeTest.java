package io.github.gongkai.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticCodeTest {
  private static final String FOUND = "<found>";
  private static final String EXPECTED = "<expected>";

  @ParameterizedTest
  @EnumSource
  void messageExistsInBothLanguages(DiagnosticCode code) {
    assertThat(english(code)).matches("[a-z][\\x20-\\x7E]+");
    assertThat(chinese(code).replace(FOUND, "").replace(EXPECTED, ""))
        .matches("[\\p{IsHan}：，。 ]{4,}");
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesMentionTheSameFacts(DiagnosticCode code) {
    assertThat(chinese(code).contains(FOUND)).isEqualTo(english(code).contains(FOUND));
    assertThat(chinese(code).contains(EXPECTED)).isEqualTo(english(code).contains(EXPECTED));
    assertThat(english(code)).doesNotContain("{");
    assertThat(chinese(code)).doesNotContain("{");
  }

  @Test
  void onlyCodesThatSpeakForThemselvesMentionNoFact() {
    assertThat(
            Stream.of(DiagnosticCode.values())
                .filter(c -> !english(c).contains(FOUND) && !english(c).contains(EXPECTED)))
        .containsExactly(
            DiagnosticCode.INTERRUPTED,
            DiagnosticCode.NOT_A_REPORT,
            DiagnosticCode.TITLE_MISSING,
            DiagnosticCode.YEAR_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HEADING_NUMBER  | 4 | 六  | heading numbered 4, expected 六             | 标题序号为 4，应为 六
          ALIAS_USED      | 合计 | 总计 | label 合计 read as: 总计               | 标签 合计 读作：总计
          ROW_CONFLICT    | 1 2 | 规章 | figures 1 2 contradict those given before: 规章 | 数值 1 2 与前文矛盾：规章
          ROW_UNREADABLE  | 1 2 | 7 | values 1 2 do not fit the 7 cells of the row | 数值 1 2 与该行的 7 个单元格不符
          UNIT_UNEXPECTED | 5件 | 万元 | figure 5件 in another unit than: 万元    | 数值 5件 的单位不是：万元
          CELL_UNREADABLE | 约5 | '' | not a figure: 约5                          | 不是数值：约5
          TABLE_MISSING   | ''  | 三  | table not found: 三                        | 未发现表格：三
          LIMIT_REACHED | BYTES | 9 | the rest was not read, limit BYTES: 9 | 其余未读取，上限 BYTES：9
          SPAN_CUT | 2000 | 1000 | cell covers 2000, read as: 1000 | 单元格跨 2000，按此读取：1000
          INTERRUPTED | '' | '' | thread interrupted, the rest was not read | 线程被中断，其余未读取
          DIAGNOSTICS_DROPPED | 5 | 99 | more diagnostics than 99, dropped: 5     | 诊断超过 99 条，略去：5
          YEAR_UNKNOWN    | ''  | ''  | report year not found                      | 未能确定报告年份
          """)
  void messageStatesTheFacts(
      DiagnosticCode code, String found, String expected, String english, String chinese) {
    assertThat(code.message(Locale.ENGLISH, found, expected)).isEqualTo(english);
    assertThat(code.message(Locale.CHINESE, found, expected)).isEqualTo(chinese);
  }

  @Test
  void namesStay() {
    assertThat(Arrays.stream(DiagnosticCode.values()).map(code -> code + " " + code.severity()))
        .contains(
            "UNDECODABLE ERROR",
            "CHARSET_MISDECLARED WARNING",
            "LIMIT_REACHED ERROR",
            "SPAN_CUT ERROR",
            "INTERRUPTED ERROR",
            "DIAGNOSTICS_DROPPED ERROR",
            "NOT_A_REPORT ERROR",
            "EDITION_UNCERTAIN WARNING",
            "TITLE_MISSING WARNING",
            "YEAR_FROM_TEXT INFO",
            "YEAR_UNKNOWN WARNING",
            "SECTION_MISSING WARNING",
            "HEADING_NUMBER INFO",
            "HEADING_REPEATED WARNING",
            "HEADING_GLUED WARNING",
            "SCRIPT_FOLDED INFO",
            "NOISE_REMOVED INFO",
            "ALIAS_USED INFO",
            "LABEL_CUT INFO",
            "LABEL_DAMAGED WARNING",
            "CELL_SHIFTED INFO",
            "TABLE_MISSING ERROR",
            "COLUMNS_INCOMPLETE WARNING",
            "COLUMNS_REORDERED WARNING",
            "COLUMN_EXTRA WARNING",
            "ROW_MISSING WARNING",
            "ROW_EXTRA WARNING",
            "ROW_ASSEMBLED INFO",
            "ROWS_PARTED WARNING",
            "ROW_REORDERED WARNING",
            "ROW_REPEATED WARNING",
            "ROW_CONFLICT ERROR",
            "ROW_UNREADABLE ERROR",
            "CELL_UNREADABLE ERROR",
            "UNIT_UNEXPECTED ERROR",
            "NOT_WHOLE WARNING",
            "TEXT_UNPLACED WARNING",
            "UNPLACED ERROR");
  }

  @Test
  void figureThatIsLostOrUncertainIsAnError() {
    assertThat(
            Stream.of(
                DiagnosticCode.UNPLACED,
                DiagnosticCode.CELL_UNREADABLE,
                DiagnosticCode.ROW_UNREADABLE,
                DiagnosticCode.ROW_CONFLICT,
                DiagnosticCode.UNIT_UNEXPECTED,
                DiagnosticCode.LIMIT_REACHED,
                DiagnosticCode.DIAGNOSTICS_DROPPED))
        .allMatch(code -> code.severity() == Severity.ERROR);
  }

  private static String english(DiagnosticCode code) {
    return code.message(Locale.ENGLISH, FOUND, EXPECTED);
  }

  private static String chinese(DiagnosticCode code) {
    return code.message(Locale.CHINESE, FOUND, EXPECTED);
  }
}
