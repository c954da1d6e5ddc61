package io.github.gongkai.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.FormTable;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
  private static final CellAddress GRANTED_TOTAL =
      new CellAddress(RequestRow.GRANTED, Applicant.TOTAL);
  private static final CellAddress PROCUREMENT =
      new CellAddress(ProactiveRow.PROCUREMENT, ProactiveColumn.AMOUNT);
  private static final CellAddress FEES =
      new CellAddress(ProactiveRow.FEES, ProactiveColumn.AMOUNT);

  @Test
  void everyCellOfTheFormStandsOnceInTheOrderOfTheForm() {
    AnnualReport blank = AnnualReport.blank(Edition.EDITION_2021);

    assertThat(
            Sheet.of(blank).pieces().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .flatMap(row -> row.boxes().stream())
                .flatMap(box -> box.address().stream()))
        .containsExactlyElementsOf(blank.form().cells());
  }

  @Test
  void blankFormHasTheRowsAndSpansThatTheFormPrints() {
    assertThat(drawn(AnnualReport.blank(Edition.EDITION_2021)))
        .startsWith(
            "HEADING 一、总体情况",
            "HEADING 二、主动公开政府信息情况",
            "COLUMN 第二十条第（一）项 4x1",
            "COLUMN 信息内容 | COLUMN 本年制发件数 | COLUMN 本年废止件数 | COLUMN 现行有效件数",
            "ROW 规章 | VALUE  | VALUE  | VALUE ",
            "ROW 行政规范性文件 | VALUE  | VALUE  | VALUE ",
            "COLUMN 第二十条第（五）项 4x1",
            "COLUMN 信息内容 | COLUMN 本年处理决定数量 3x1",
            "ROW 行政许可 | VALUE  3x1")
        .contains(
            "COLUMN 自然人 1x2 | COLUMN 法人或其他组织 5x1 | COLUMN 总计 1x2",
            "COLUMN 商业企业 | COLUMN 科研机构 | COLUMN 社会公益组织 | COLUMN 法律服务机构 | COLUMN 其他",
            "ROW 一、本年新收政府信息公开申请数量 3x1" + " | VALUE ".repeat(7),
            "ROW 三、本年度办理结果 1x22 | ROW （一）予以公开 2x1" + " | VALUE ".repeat(7),
            "ROW （三）不予公开 1x8 | ROW 1.属于国家秘密" + " | VALUE ".repeat(7),
            "ROW 2.其他法律行政法规禁止公开" + " | VALUE ".repeat(7),
            "ROW （七）总计 2x1" + " | VALUE ".repeat(7),
            "COLUMN 行政复议 5x1 | COLUMN 行政诉讼 10x1",
            "COLUMN 结果维持 1x2 | COLUMN 结果纠正 1x2 | COLUMN 其他结果 1x2 | COLUMN 尚未审结 1x2"
                + " | COLUMN 总计 1x2 | COLUMN 未经复议直接起诉 5x1 | COLUMN 复议后起诉 5x1")
        .endsWith("HEADING 五、存在的主要问题及改进情况", "HEADING 六、其他需要报告的事项");
  }

  @Test
  void tableWithoutCellsIsLeftOutAndItsSectionToo() {
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2021)
            .remedies(RemedyRow.LITIGATION_DIRECT, RemedyOutcome.UPHELD, 1)
            .build();
    assertThat(drawn(report))
        .containsExactly(
            "HEADING 四、政府信息公开行政复议、行政诉讼情况",
            "COLUMN 行政复议 5x1 | COLUMN 行政诉讼 10x1",
            "COLUMN 结果维持 1x2 | COLUMN 结果纠正 1x2 | COLUMN 其他结果 1x2 | COLUMN 尚未审结 1x2"
                + " | COLUMN 总计 1x2 | COLUMN 未经复议直接起诉 5x1 | COLUMN 复议后起诉 5x1",
            "COLUMN 结果维持 | COLUMN 结果纠正 | COLUMN 其他结果 | COLUMN 尚未审结 | COLUMN 总计"
                + " | COLUMN 结果维持 | COLUMN 结果纠正 | COLUMN 其他结果 | COLUMN 尚未审结 | COLUMN 总计",
            "VALUE " + " | VALUE ".repeat(4) + " | VALUE 1" + " | VALUE ".repeat(9));
  }

  @Test
  void rowWithoutCellsIsLeftOutAndOtherAbsentCellsAreBlank() {
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2021)
            .requests(RequestRow.DUPLICATE, Applicant.COMMERCIAL_ENTERPRISE, 1)
            .requests(RequestRow.OTHER_REASONS, Applicant.TOTAL, 2)
            .build();
    assertThat(drawn(report).subList(1, 6))
        .containsExactly(
            "COLUMN （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3x3 | COLUMN 申请人情况 7x1",
            "COLUMN 自然人 1x2 | COLUMN 法人或其他组织 5x1 | COLUMN 总计 1x2",
            "COLUMN 商业企业 | COLUMN 科研机构 | COLUMN 社会公益组织 | COLUMN 法律服务机构 | COLUMN 其他",
            "ROW 三、本年度办理结果 1x2 | ROW （五）不予处理 | ROW 2.重复申请 | VALUE  | VALUE 1"
                + " | VALUE ".repeat(5),
            "ROW （六）其他处理 | ROW 3.其他" + " | VALUE ".repeat(6) + " | VALUE 2");
  }

  @Test
  void textsStandInTheirOrder() {
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2021)
            .header(Header.builder().title("某局年报").build())
            .narrative(
                Outline.<String>builder()
                    .preamble("甲")
                    .paragraph(Section.GENERAL, "乙\n\t丙 ")
                    .section(Section.OTHER)
                    .closing("丁")
                    .build())
            .build();
    assertThat(drawn(report))
        .containsExactly(
            "TITLE 某局年报",
            "PARAGRAPH 甲",
            "HEADING 一、总体情况",
            "PARAGRAPH 乙 丙",
            "HEADING 六、其他需要报告的事项",
            "SIGNATURE 丁");
  }

  @Test
  void titleIsMadeOfBodyAndYear() {
    assertThat(drawn(headed(Header.builder().agency("某局").year(2022).build())))
        .containsExactly("TITLE 某局2022年政府信息公开工作年度报告");
    assertThat(drawn(headed(Header.builder().year(2022).build()))).isEmpty();
  }

  @Test
  void bodyAndDayStandAboveIfNeitherTitleNorSignatureNamesThem() {
    Header header =
        Header.builder().title("年报").agency("某局").publishedOn(LocalDate.of(2023, 1, 9)).build();
    AnnualReport report = headed(header);
    assertThat(drawn(report)).containsExactly("TITLE 年报", "PAGE 发布机构：某局 发布日期：2023-01-09");
    assertThat(drawn(signed(report, "某局", "2023年1月9日")))
        .containsExactly("TITLE 年报", "SIGNATURE 某局", "SIGNATURE 2023年1月9日");
    assertThat(drawn(signed(report, "某局", "2023年1月10日")))
        .containsExactly(
            "TITLE 年报", "PAGE 发布日期：2023-01-09", "SIGNATURE 某局", "SIGNATURE 2023年1月10日");
  }

  @Test
  void periodStandsInASentenceUnlessAParagraphStatesIt() {
    StatisticalPeriod year =
        new StatisticalPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    AnnualReport report = headed(Header.builder().period(year).build());
    String sentence = "本报告中所列数据的统计期限为2022年1月1日至2022年12月31日。";
    assertThat(drawn(report)).containsExactly("PARAGRAPH " + sentence);

    String stated = "数据期限为 2022 年 1 月 1 日至 12 月 31 日。";
    Outline<String> general = Outline.<String>builder().preamble(stated).build();
    assertThat(drawn(report.toBuilder().narrative(general).build()))
        .containsExactly("PARAGRAPH " + stated);
  }

  @ParameterizedTest
  @CsvSource({"12, 12, 12", "12, 12件, 12件", "1234, '1,234', '1,234'", "12, 十二, 十二"})
  void figureIsWrittenAsItsText(BigDecimal figure, String text, String written) {
    assertThat(value(GRANTED_TOTAL, figure, Unit.CASES, text)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"12, 13", "12, 约12", "12, ''", "12, 12项", "12, 十三"})
  void figureIsWrittenPlainIfItsTextSaysSomethingElse(BigDecimal figure, String text) {
    assertThat(value(GRANTED_TOTAL, figure, Unit.CASES, text)).isEqualTo("12");
  }

  @ParameterizedTest
  @CsvSource({
    "5, 元, 5, 采购总金额（元）, 5",
    "50000, 元, 5, 采购总金额（万元）, 5",
    "50000, 元, 5万元, 采购总金额, 5万元",
    "5, '', 5, 采购总金额, 5",
    "5, 元, five, 采购总金额, 5元"
  })
  void amountWithoutAPrintedUnitHasOneInItsHeadOrText(
      BigDecimal figure, String unit, String text, String head, String written) {
    Optional<Unit> of = unit.isEmpty() ? Optional.empty() : Optional.of(Unit.YUAN);
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2019)
            .cell(PROCUREMENT, new Cell.Reported(figure, of, text))
            .build();
    assertThat(drawn(report).subList(2, 4))
        .containsExactly(
            "COLUMN 信息内容 | COLUMN 采购项目数量 | COLUMN " + head + " 2x1",
            "ROW 政府集中采购 | VALUE  | VALUE " + written + " 2x1");
  }

  @Test
  void amountOfFeesIsInTheUnitThatTheFormPrints() {
    assertThat(value(FEES, new BigDecimal("7.5"), Unit.TEN_THOUSAND_YUAN, "7.5")).isEqualTo("7.5");
    assertThat(value(FEES, new BigDecimal("7.5"), Unit.TEN_THOUSAND_YUAN, "7.5元")).isEqualTo("7.5");
  }

  @Test
  void cellWithoutAFigureKeepsItsState() {
    assertThat(value(new Cell.NotApplicable("无"))).isEqualTo("无");
    assertThat(value(new Cell.NotApplicable("7"))).isEqualTo("/");
    assertThat(value(new Cell.Unreadable("1\nO"))).isEqualTo("1 O〔？〕");
    assertThat(value(new Cell.Unreadable(""))).isEqualTo("〔？〕");
    assertThat(value(Cell.blank())).isEmpty();
  }

  @Test
  void longTextIsCutBetweenCharacters() {
    assertThat(value(new Cell.Unreadable("约".repeat(59) + "𠀀见附件")))
        .isEqualTo("约".repeat(59) + "…〔？〕");
    assertThat(value(new Cell.Unreadable("约".repeat(58) + "𠀀见附件")))
        .isEqualTo("约".repeat(58) + "𠀀…〔？〕");
  }

  @Test
  void whatTheFormDoesNotKnowStandsWithItsColumns() {
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2021)
            .proactive(ProactiveRow.PENALTY, ProactiveColumn.DECISIONS, 1)
            .proactive(ProactiveRow.COMPULSION, ProactiveColumn.DECISIONS, 2)
            .extras(
                List.of(
                    extra(
                        "行政检查",
                        "本年处理决定数量",
                        new Cell.Reported(new BigDecimal("3"), Optional.of(Unit.CASES), "3件")),
                    extra("行政处罚", "罚没金额", figure("4", "four")),
                    extra("行政给付", "项目数量", new Cell.Unreadable("5O")),
                    extra("行政给付", "金额", new Cell.NotApplicable("/")),
                    extra("行政给付", "金额", Cell.blank())))
            .build();
    assertThat(drawn(report))
        .containsExactly(
            "HEADING 二、主动公开政府信息情况",
            "COLUMN 第二十条第（六）项 4x1",
            "COLUMN 信息内容 | COLUMN 本年处理决定数量 3x1",
            "ROW 行政处罚 | VALUE 1 3x1",
            "ROW 行政强制 | VALUE 2 3x1",
            "ROW 行政检查 | VALUE 3件 3x1",
            "COLUMN 信息内容 | COLUMN 项目数量 | COLUMN 金额 2x1",
            "ROW 行政给付 | VALUE 5O〔？〕 | VALUE / 2x1",
            "ROW 行政给付 | VALUE  | VALUE  2x1",
            "PARAGRAPH 格式以外的内容：“行政处罚”行“罚没金额”栏为“4”。");
  }

  @Test
  void whatMightBeReadAsACellOfTheFormIsToldInASentence() {
    for (Extra extra :
        List.of(
            extra("规 章", "本年制发件数", figure("5", "5")),
            extra("", "本年制发件数", figure("5", "5")),
            extra("其他", "本年制发件数", figure("5", "5")),
            extra("行政强6", "本年处理决定数量", figure("5", "5")),
            extra("行政许可</th>", "本年处理决定数量", figure("5", "5")),
            extra("行政事业性收", "本年收费金额", figure("5", "5")),
            extra("政府集中采购", "采购项目数量", figure("5", "5")),
            extra("行政检查", "", figure("5", "5")),
            extra("行政|检查", "本年制发件数", figure("5", "5")),
            extra("行政检查", "件\t数", figure("5", "5")),
            new Extra(FormTable.REQUESTS, "五、其他情形", "外国人", figure("5", "5")),
            new Extra(FormTable.REMEDIES, "国家赔偿", "总计", figure("5", "5")))) {
      AnnualReport report =
          AnnualReport.blank(Edition.EDITION_2021).toBuilder().extras(List.of(extra)).build();
      assertThat(drawn(report))
          .contains(
              "PARAGRAPH 格式以外的内容：“"
                  + extra.row()
                  + "”行“"
                  + extra.column().replace('\t', ' ')
                  + "”栏为“5”。")
          .hasSize(drawn(AnnualReport.blank(Edition.EDITION_2021)).size() + 1);
    }
  }

  @Test
  void extraKeepsItsUnitAndItsState() {
    assertThat(
            extraValue(
                "罚没金额（万元）",
                new Cell.Reported(new BigDecimal("5"), Optional.of(Unit.TEN_THOUSAND_YUAN), "5")))
        .isEqualTo("5");
    assertThat(
            extraValue(
                "罚没金额", new Cell.Reported(new BigDecimal("5"), Optional.of(Unit.YUAN), "5万元")))
        .isEqualTo("5元");
    assertThat(extraValue("罚没金额", new Cell.NotApplicable("5"))).isEqualTo("/");
    assertThat(extraValue("罚没金额", new Cell.Unreadable("a|b"))).isEqualTo("a b〔？〕");
  }

  private static String extraValue(String column, Cell cell) {
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2021)
            .proactive(ProactiveRow.PENALTY, ProactiveColumn.DECISIONS, 1)
            .extras(List.of(extra("行政检查", column, cell)))
            .build();
    String last = drawn(report).get(drawn(report).size() - 1);
    return last.substring(last.lastIndexOf("VALUE ") + 6).replace(" 3x1", "");
  }

  @Test
  void figureThatNoTextIsReadAsIsDoubted() {
    assertThat(value(GRANTED_TOTAL, new BigDecimal("5"), Unit.ITEMS, "5")).isEqualTo("5〔？〕");
    assertThat(value(GRANTED_TOTAL, new BigDecimal("1e18"), Unit.CASES, "x"))
        .isEqualTo("1000000000000000000〔？〕");
    assertThat(value(new Cell.Reported(new BigDecimal("5"), Optional.empty(), "5")))
        .isEqualTo("5〔？〕");
    assertThat(value(new Cell.Unreadable("见".repeat(100)))).isEqualTo("见".repeat(60) + "…〔？〕");
  }

  @Test
  void dayInThePreambleIsNotToldAgain() {
    AnnualReport report =
        headed(Header.builder().title("年报").publishedOn(LocalDate.of(2023, 1, 9)).build());
    Outline<String> dated = Outline.<String>builder().preamble("2023年1月9日").build();
    assertThat(drawn(report.toBuilder().narrative(dated).build()))
        .containsExactly("TITLE 年报", "PARAGRAPH 2023年1月9日");
  }

  private static Extra extra(String row, String column, Cell cell) {
    return new Extra(FormTable.PROACTIVE, row, column, cell);
  }

  private static Cell figure(String figure, String text) {
    return new Cell.Reported(new BigDecimal(figure), Optional.empty(), text);
  }

  private static String value(CellAddress address, BigDecimal figure, Unit unit, String text) {
    return value(address, new Cell.Reported(figure, Optional.of(unit), text));
  }

  private static String value(Cell cell) {
    return value(GRANTED_TOTAL, cell);
  }

  /** Returns what is written for a cell. */
  private static String value(CellAddress address, Cell cell) {
    AnnualReport report = AnnualReport.builder(Edition.EDITION_2021).cell(address, cell).build();
    List<String> lines = drawn(report);
    String last = lines.get(lines.size() - 1);
    return last.substring(last.lastIndexOf("VALUE ") + 6).replace(" 3x1", "");
  }

  private static AnnualReport headed(Header header) {
    return AnnualReport.builder(Edition.EDITION_2021).header(header).build();
  }

  private static AnnualReport signed(AnnualReport report, String agency, String day) {
    return report.toBuilder()
        .narrative(Outline.<String>builder().closing(agency).closing(day).build())
        .build();
  }

  /** Returns a line for each text and for each row of a table, with spans if there are any. */
  private static List<String> drawn(AnnualReport report) {
    return Sheet.of(report).pieces().stream()
        .flatMap(
            piece ->
                piece instanceof Table table
                    ? table.rows().stream().map(SheetTest::drawn)
                    : List.of(drawn((Piece.Text) piece)).stream())
        .toList();
  }

  private static String drawn(Piece.Text text) {
    return text.kind() + " " + text.words();
  }

  private static String drawn(Row row) {
    return row.boxes().stream().map(SheetTest::drawn).collect(Collectors.joining(" | "));
  }

  private static String drawn(Box box) {
    String kind = box.kind().name().replace("_LABEL", "");
    boolean isSpanned = box.columns() > 1 || box.rows() > 1;
    String span = isSpanned ? " " + box.columns() + "x" + box.rows() : "";
    return kind + " " + box.text() + span;
  }
}
