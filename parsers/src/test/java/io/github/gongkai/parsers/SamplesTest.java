package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.StatisticalPeriod;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SamplesTest {
  static final List<String> NAMES = Samples.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyCellIsRight(String name) {
    Map<CellAddress, String> read = new LinkedHashMap<>();
    for (AddressedCell cell : Samples.parse(name).report().cells()) {
      read.put(cell.address(), Samples.written(cell.cell()));
    }
    assertThat(read).containsExactlyEntriesOf(Samples.truth(name));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyCellStandsWhereItsPlaceSays(String name) {
    Places.assertRight(Samples.parse(name), Samples.text(name));
  }

  @Test
  void oneCellALine2021() {
    ParseResult result = Samples.parse("one-cell-a-line-2021");
    assertThat(result.report().edition()).isEqualTo(Edition.EDITION_2021);
    assertThat(result.report().header())
        .isEqualTo(
            Header.builder()
                .title("砚溪区卫健局2021年度政府信息公开")
                .agency("砚溪区卫健局")
                .year(2021)
                .publishedOn(LocalDate.of(2022, 1, 4))
                .build());
    assertThat(noticed(result)).containsExactly("353 HEADING_NUMBER");
    assertThat(result.report().narrative().closing()).containsExactly("砚溪区卫生健康局", "2022年1月4日");
  }

  @Test
  void tabs2020() {
    ParseResult result = Samples.parse("tabs-2020");
    assertThat(result.report().edition()).isEqualTo(Edition.EDITION_2019);
    assertThat(result.report().header())
        .isEqualTo(
            Header.builder().title("青岚市水务局政府信息公开工作年度报告").agency("青岚市水务局").year(2020).build());
    assertThat(noticed(result))
        .containsExactly(
            "7 YEAR_FROM_TEXT", "35 ROW_ASSEMBLED", "45 ALIAS_USED", "58 CELL_SHIFTED");
  }

  @Test
  void tabs2022() {
    ParseResult result = Samples.parse("tabs-2022");
    assertThat(result.report().edition()).isEqualTo(Edition.EDITION_2021);
    assertThat(result.report().header())
        .isEqualTo(
            Header.builder()
                .title("汀兰区教育局2022年政务信息公开工作年度报告")
                .agency("汀兰区教育局")
                .year(2022)
                .period(new StatisticalPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)))
                .build());
    assertThat(noticed(result))
        .containsExactly(
            "19 HEADING_GLUED",
            "63 LABEL_CUT",
            "66 LABEL_CUT",
            "67 CELL_SHIFTED",
            "68 CELL_SHIFTED");
  }

  @Test
  void oneCellALine2020() {
    ParseResult result = Samples.parse("one-cell-a-line-2020");
    AnnualReport report = result.report();
    assertThat(report.edition()).isEqualTo(Edition.EDITION_2019);
    assertThat(report.header())
        .isEqualTo(
            Header.builder()
                .title("榆川市综合行政执法局2020年信息公开工作年度报告")
                .agency("榆川市综合行政执法局")
                .year(2020)
                .build());
    assertThat(result.sources().title().orElseThrow().raw())
        .isEqualTo("榆川市综合行政执法局2020年信息公开工作\n年度报告");
    assertThat(noticed(result)).containsExactly("11 NOISE_REMOVED", "406 SECTION_MISSING");
    assertThat(report.narrative().has(Section.OTHER)).isFalse();
    assertThat(report.narrative().section(Section.GENERAL).get(5)).startsWith("（五）");
  }

  @Test
  void barsTraditional2022() {
    ParseResult result = Samples.parse("bars-traditional-2022");
    assertThat(result.report().edition()).isEqualTo(Edition.EDITION_2021);
    assertThat(result.report().header())
        .isEqualTo(
            Header.builder()
                .title("澜阳市农业农村委员会2022年度政府信息公开年度报告")
                .agency("澜阳市农业农村委员会")
                .year(2022)
                .build());
    assertThat(result.sources().title().orElseThrow().raw())
        .isEqualTo("瀾陽(yáng)市農(nóng)業(yè)農(nóng)村委員會(huì )2022年度政府信息公開(kāi)年度報告");
    assertThat(noticed(result))
        .containsExactly("1 NOISE_REMOVED", "2 SCRIPT_FOLDED", "2 NOISE_REMOVED");
    assertThat(result.report().narrative().all())
        .noneMatch(paragraph -> paragraph.contains("(kāi)") || paragraph.contains("開"));
  }

  private static List<String> noticed(ParseResult result) {
    return result.diagnostics().stream()
        .map(d -> d.place().orElseThrow().line() + " " + d.code())
        .toList();
  }
}
