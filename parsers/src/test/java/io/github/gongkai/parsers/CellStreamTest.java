package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Text that lost the breaks between rows. In the drawings a space parts cells, {@code _} is a blank
 * one, and {@code /} is where a cell is broken.
 */
class CellStreamTest {
  private static final String RULES = "信息内容 本年制发件数 本年废止件数 现行有效件数";
  private static final String APPLICANTS = "申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他";
  private static final String RECEIVED = "一、本年新收政府信息公开申请数量";
  private static final String CARRIED_OVER = "二、上年结转政府信息公开申请数量";
  private static final String OUTCOMES = "结果维持 结果纠正 其他结果 尚未审结 总计";
  private static final String REMEDIES =
      "行政复议 行政诉讼 " + OUTCOMES + " 未经复议直接起诉 复议后起诉 " + OUTCOMES + " " + OUTCOMES;

  @Test
  void barEndsEachLine() {
    ParseResult result = read(drawn(" |\n", RULES, "规章 2 _ 1", "规范性文件 4 5 6") + " |");
    assertThat(row(result, "proactive.rules")).isEqualTo("2 _ 1");
    assertThat(row(result, "proactive.normativeDocuments")).isEqualTo("4 5 6");
    assertThat(codes(result)).doesNotContain("ROW_UNREADABLE", "UNPLACED");
  }

  @Test
  void linesOfBarsFillUpRows() {
    String text =
        "第二十条第（五）项 |\n|||\n信息内容 |\n本年处理决定数量 |\n||\n行政许可 |\n7 |\n||\n"
            + "第二十条第（六）项 |\n|||\n信息内容 |\n本年处理决定数量 |\n||\n行政处罚 |\n8 |\n||\n行政强制 |\n9 |";
    ParseResult result = read(text);
    assertThat(row(result, "proactive.licensing")).isEqualTo("7");
    assertThat(row(result, "proactive.penalty")).isEqualTo("8");
    assertThat(row(result, "proactive.compulsion")).isEqualTo("9");
  }

  @Test
  void barAloneStandsBetweenCells() {
    ParseResult result = read(drawn("\n|\n", RULES) + "\n" + drawn("\n|\n", "规章 2 _ 1"));
    assertThat(row(result, "proactive.rules")).isEqualTo("2 _ 1");
  }

  @Test
  void barAloneOpensEachRow() {
    ParseResult result =
        read(
            "|\n" + drawn("\n", RULES) + "\n|\n" + drawn("\n", "规章 2 _ 1") + "\n|\n规范性文件\n4\n5\n6");
    assertThat(row(result, "proactive.rules")).isEqualTo("2 _ 1");
    assertThat(row(result, "proactive.normativeDocuments")).isEqualTo("4 5 6");
  }

  @Test
  void blankLineIsABlankCell() {
    ParseResult result =
        read(
            drawn("\n", APPLICANTS, RECEIVED + " 5 4 _ _ _ 1 10", CARRIED_OVER + " _ _ _ _ _ 2 2"));
    assertThat(row(result, "requests.newlyReceived")).isEqualTo("5 4 _ _ _ 1 10");
    assertThat(row(result, "requests.carriedOver")).isEqualTo("_ _ _ _ _ 2 2");
  }

  @Test
  void headSaysHowManyValuesTheRowsBelowItHave() {
    ParseResult result =
        read(drawn("\n", RULES, "规章 2 _ 1", "信息内容 本年处理决定数量 行政许可 7", "信息内容 本年处理决定数量 行政处罚 8 行政强制 9"));
    assertThat(row(result, "proactive.rules")).isEqualTo("2 _ 1");
    assertThat(row(result, "proactive.compulsion")).isEqualTo("9");
  }

  @Test
  void cellsUnderACoveringLabelBelongToTheNextRow() {
    ParseResult result =
        read(
            drawn(
                "\n",
                APPLICANTS,
                RECEIVED + " 5 4 _ _ _ 1 10",
                "三、本年度办理结果 （一）予以公开 1 _ _ _ _ _ 1",
                "_ （二）部分公开 _ 2 _ _ _ _ 2",
                "_ （三）不予公开 1.属于国家秘密 _ _ _ _ _ _ _",
                "_ _ 2.其他法律行政法规禁止公开 3 _ _ _ _ _ 3"));
    assertThat(row(result, "requests.newlyReceived")).isEqualTo("5 4 _ _ _ 1 10");
    assertThat(row(result, "requests.granted")).isEqualTo("1 _ _ _ _ _ 1");
    assertThat(row(result, "requests.partiallyGranted")).isEqualTo("_ 2 _ _ _ _ 2");
    assertThat(row(result, "requests.denied.stateSecret")).isEqualTo("_ _ _ _ _ _ _");
    assertThat(row(result, "requests.denied.prohibitedByLaw")).isEqualTo("3 _ _ _ _ _ 3");
  }

  @Test
  void blankLineBetweenParagraphsIsNoCell() {
    ParseResult result = read(drawn("\n\n", RULES, "规章 2 _ 1", "规范性文件 4 5 6"));
    assertThat(row(result, "proactive.rules")).isEqualTo("2 _ 1");
    assertThat(row(result, "proactive.normativeDocuments")).isEqualTo("4 5 6");
  }

  @Test
  void blankLineBetweenParagraphsIsNoCellEitherWhereALineStandsRightBelowAFigure() {
    ParseResult result = read(drawn("\n\n", "信息内容 采购项目数量 采购总金额", "政府集中采购 7") + "\n某某局\n\n其他");
    assertThat(row(result, "proactive.procurement")).isEqualTo("UNREADABLE");
  }

  @Test
  void brokenLabelIsPutTogether() {
    ParseResult result =
        read(drawn("\n", "信息内容 本年制/发件数 本年/废止/件数 现行有效件数", "规章 1 2 3", "规范/性文件 4 5 6"));
    assertThat(row(result, "proactive.rules")).isEqualTo("1 2 3");
    assertThat(row(result, "proactive.normativeDocuments")).isEqualTo("4 5 6");
    assertThat(codes(result)).doesNotContain("COLUMNS_INCOMPLETE", "ROW_EXTRA");
  }

  @Test
  void numberOfALabelMayStandInALineOfItsOwn() {
    ParseResult result =
        read(drawn("\n", APPLICANTS, RECEIVED + " 1 0 0 0 0 0 1", "（六）其他处理 3./其他 2 0 0 0 0 0 2"));
    assertThat(row(result, "requests.newlyReceived")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(row(result, "requests.other.otherReasons")).isEqualTo("2 0 0 0 0 0 2");
    assertThat(codes(result)).doesNotContain("UNPLACED", "ROW_UNREADABLE");
  }

  @Test
  void valuesStandInTheLineUnderTheirLabel() {
    for (String bar : List.of(" | ", "\t")) {
      String text =
          drawn(bar, RULES) + "\n规章\n" + drawn(bar, "2 _ 1") + "\n规范性文件\n" + drawn(bar, "4 _ 6");
      ParseResult result = read(text + "\n");
      assertThat(row(result, "proactive.rules")).as(bar).isEqualTo("2 _ 1");
      assertThat(row(result, "proactive.normativeDocuments")).as(bar).isEqualTo("4 _ 6");
    }
  }

  @Test
  void lineUnderALabelMayHoldBlankCellsOnly() {
    for (String bar : List.of(" | ", "\t")) {
      String text =
          drawn(bar, RULES) + "\n规章\n" + drawn(bar, "_ _ _") + "\n规范性文件\n" + drawn(bar, "4 5 6");
      ParseResult result = read(text);
      assertThat(row(result, "proactive.rules")).as(bar).isEqualTo("_ _ _");
      assertThat(codes(result)).doesNotContain("ROW_NARROW");
    }
  }

  @Test
  void markdownBarsUnderALabelAreItsEdges() {
    ParseResult result = read("信息内容\n| 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章\n| 2 | 0 | 1 |");
    assertThat(row(result, "proactive.rules")).isEqualTo("2 0 1");
  }

  @Test
  void rowThatLostItsBlankCellsIsUnreadableAndQuoted() {
    ParseResult result =
        read(drawn("\n", APPLICANTS, RECEIVED + " 5 4 1 10", CARRIED_OVER + " 1 2 3 4 5 6 21"));
    assertThat(row(result, "requests.newlyReceived")).isEqualTo("UNREADABLE");
    assertThat(row(result, "requests.carriedOver")).isEqualTo("1 2 3 4 5 6 21");
    assertThat(found(result, "ROW_UNREADABLE")).containsExactly("5 4 1 10");
  }

  @Test
  void spaceBetweenRowsIsNotTakenForTheBlankCellsTheyLost() {
    ParseResult result =
        read(
            drawn(
                "\n",
                APPLICANTS,
                RECEIVED + " 5 4 3 2 1 15 _",
                CARRIED_OVER + " 1 2 3 4 5 6 21 _"));
    assertThat(row(result, "requests.newlyReceived")).isEqualTo("UNREADABLE");
    assertThat(row(result, "requests.carriedOver")).isEqualTo("1 2 3 4 5 6 21");
  }

  @Test
  void spaceInARowIsNotTakenForABlankCellWhereOtherRowsLostTheirs() {
    ParseResult result =
        read(
            drawn(
                "\n",
                APPLICANTS,
                RECEIVED + " 5 4 _ 3 2 1 15",
                CARRIED_OVER + " 1 1",
                "（七）总计 6 4 3 2 1 16"));
    assertThat(row(result, "requests.newlyReceived")).isEqualTo("UNREADABLE");
  }

  @Test
  void blankCellAtTheEndIsReadWhereOtherRowsShowAllOfTheirs() {
    ParseResult result =
        read(
            drawn(
                "\n",
                APPLICANTS,
                RECEIVED + " 5 _ _ _ _ 1 6",
                CARRIED_OVER + " 1 _ _ 4 _ _ _",
                "（七）总计 5 _ _ _ _ _ 5"));
    assertThat(row(result, "requests.carriedOver")).isEqualTo("1 _ _ 4 _ _ _");
  }

  @Test
  void lineThatCameBetweenShiftsNoValue() {
    ParseResult result =
        read(
            drawn(
                "\n",
                APPLICANTS,
                RECEIVED + " 5 _ _ _ _ 1 6",
                CARRIED_OVER + " 1 _ _ _ 4 _ _ _",
                "三、本年度办理结果 （一）予以公开 5 _ _ _ _ _ 5",
                "四、结转下年度继续办理 2 _ _ _ _ _ 2"));
    assertThat(row(result, "requests.newlyReceived")).isEqualTo("5 _ _ _ _ 1 6");
    assertThat(row(result, "requests.carriedOver")).isEqualTo("UNREADABLE");
    assertThat(row(result, "requests.granted")).isEqualTo("5 _ _ _ _ _ 5");
  }

  @Test
  void rowWithoutValuesIsBlankAndNoted() {
    ParseResult result = read(drawn("\n", RULES, "规章", "规范性文件 4 5 6"));
    assertThat(row(result, "proactive.rules")).isEqualTo("_ _ _");
    assertThat(found(result, "ROW_NARROW")).containsExactly("规章");
  }

  @Test
  void rowWithoutValuesAtTheEndMayBeCut() {
    ParseResult result = read(drawn("\n", RULES, "规章 1 2 3", "规范性文件"));
    assertThat(row(result, "proactive.normativeDocuments")).isEqualTo("ABSENT");
    assertThat(codes(result)).contains("ROW_MISSING");
  }

  @Test
  void rowWithoutValuesIsNotBlankWhereValuesStandApart() {
    ParseResult result = read(drawn("\n", RULES, "规章", "规范性文件 1 2 3 4 5 6"));
    assertThat(row(result, "proactive.rules")).isEqualTo("ABSENT");
    assertThat(row(result, "proactive.normativeDocuments")).isEqualTo("UNREADABLE");
  }

  @Test
  void damagedLabelBeginsARow() {
    ParseResult result =
        read(
            drawn(
                "\n",
                APPLICANTS,
                RECEIVED + " 5 4",
                "二、上年结转政府信息公开申清数量 1 2 3 4 5 6 21",
                "（七）总计 1 2 3 4 5 6 21"));
    assertThat(row(result, "requests.newlyReceived")).isEqualTo("UNREADABLE");
    assertThat(row(result, "requests.carriedOver")).isEqualTo("1 2 3 4 5 6 21");
    assertThat(codes(result)).contains("LABEL_DAMAGED");
  }

  @Test
  void damagedLabelAfterARowThatLostItsValuesBeginsARow() {
    ParseResult result = read(drawn("\n", RULES, "规章", "行政规范性文仵 1 2 3"));
    assertThat(row(result, "proactive.rules")).isEqualTo("_ _ _");
    assertThat(row(result, "proactive.normativeDocuments")).isEqualTo("1 2 3");
  }

  @Test
  void groupAboveADamagedLabelIsNoBlankRow() {
    ParseResult result =
        read(
            drawn(
                "\n",
                APPLICANTS,
                RECEIVED + " 1 0 0 0 0 0 1",
                "（六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申清 2 0 0 0 0 0 2",
                "（七）总计 2 0 0 0 0 0 2"));
    assertThat(row(result, "requests.other.feeUnpaid")).isEqualTo("2 0 0 0 0 0 2");
    assertThat(codes(result)).contains("LABEL_DAMAGED").doesNotContain("ROW_NARROW");
  }

  @Test
  void totalIsAColumnInAHeadAndARowAfterValues() {
    ParseResult result =
        read(drawn("\n", APPLICANTS, RECEIVED + " 1 0 0 0 0 0 1", "总计 2 0 0 0 0 0 2"));
    assertThat(row(result, "requests.newlyReceived")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(row(result, "requests.processedTotal")).isEqualTo("2 0 0 0 0 0 2");
  }

  @Test
  void valuesOfSectionFourStandBelowAHeadThatEndsWithTotal() {
    ParseResult result = read(drawn("\n", REMEDIES, "1 0 0 0 1 0 2 0 0 2 0 0 3 0 3"));
    assertThat(row(result, "remedies.reconsideration")).isEqualTo("1 0 0 0 1");
    assertThat(row(result, "remedies.litigationDirect")).isEqualTo("0 2 0 0 2");
    assertThat(row(result, "remedies.litigationAfterReconsideration")).isEqualTo("0 0 3 0 3");
  }

  @Test
  void blankCellsAtTheEndsOfSectionFourAreReadWhereTheHeadIsWhole() {
    String head =
        drawn(
            "\n",
            "行政复议 行政诉讼",
            OUTCOMES + " 未经复议直接起诉 复议后起诉",
            "_ _ _ _ _ " + OUTCOMES + " " + OUTCOMES);
    ParseResult result = read(head + "\n" + drawn("\n", "_ 1 _ 2 3 4 _ 5 _ 9 _ 1 _ 2 _ 。"));
    assertThat(row(result, "remedies.reconsideration")).isEqualTo("_ 1 _ 2 3");
    assertThat(row(result, "remedies.litigationAfterReconsideration")).isEqualTo("_ 1 _ 2 _");
  }

  @Test
  void blankCellsAtTheEndsOfSectionFourAreReadWhereAnotherSectionShowsAllOfIts() {
    ParseResult result =
        read(
            "三、收到和处理政府信息公开申请情况\n"
                + drawn(
                    "\n", APPLICANTS, RECEIVED + " 5 _ _ 1 _ _ 6", CARRIED_OVER + " 1 _ _ _ _ _ 1")
                + "\n四、政府信息公开行政复议、行政诉讼情况\n"
                + drawn("\n", REMEDIES, "1 _ 2 _ 3 4 _ 5 _ 9 _ 1 _ 2 _ 。"));
    assertThat(row(result, "remedies.reconsideration")).isEqualTo("1 _ 2 _ 3");
    assertThat(row(result, "remedies.litigationAfterReconsideration")).isEqualTo("_ 1 _ 2 _");
  }

  @Test
  void spaceBetweenTheRowsOfTheHeadMayStandAroundTheValuesToo() {
    ParseResult result =
        read(
            "三、收到和处理政府信息公开申请情况\n"
                + drawn(
                    "\n", APPLICANTS, RECEIVED + " 5 _ _ 1 _ _ 6", CARRIED_OVER + " 1 _ _ _ _ _ 1")
                + "\n四、政府信息公开行政复议、行政诉讼情况\n"
                + drawn(
                    "\n",
                    "行政复议 行政诉讼 _",
                    OUTCOMES + " 未经复议直接起诉 复议后起诉 _",
                    OUTCOMES + " " + OUTCOMES + " _",
                    "1 0 2 0 3 4 0 5 9 1 0 2 3 _ 。"));
    assertThat(row(result, "remedies.reconsideration")).isEqualTo("UNREADABLE");
  }

  @Test
  void blankLineAfterEveryTableIsNoCell() {
    ParseResult result =
        read(
            "二、主动公开政府信息情况\n"
                + drawn("\n", RULES, "规章 1 2 3")
                + "\n\n三、收到和处理政府信息公开申请情况\n"
                + drawn(
                    "\n", APPLICANTS, RECEIVED + " 5 _ _ 1 _ _ 6", CARRIED_OVER + " 1 _ _ _ _ _ 1")
                + "\n\n四、政府信息公开行政复议、行政诉讼情况\n"
                + drawn("\n", REMEDIES, "1 _ 2 _ 3 4 _ 5 _ 9 _ 1 _ 2 3")
                + "\n\n五、存在的主要问题及改进情况\n");
    assertThat(row(result, "requests.carriedOver")).isEqualTo("1 _ _ _ _ _ 1");
    assertThat(row(result, "remedies.litigationAfterReconsideration")).isEqualTo("_ 1 _ 2 3");
  }

  @Test
  void endOfTheSourceIsNoBlankCell() {
    ParseResult result = read(drawn("\n", RULES, "规章 1 _ 3") + "\n");
    assertThat(row(result, "proactive.rules")).isEqualTo("1 _ 3");
  }

  @Test
  void markIsNoPartOfTheLabelAfterIt() {
    ParseResult result = read(drawn("\n", RULES, "规章 1 2 —", "规范性文件 4 5 6"));
    assertThat(row(result, "proactive.rules")).isEqualTo("1 2 NOT_APPLICABLE");
    assertThat(row(result, "proactive.normativeDocuments")).isEqualTo("4 5 6");
  }

  @Test
  void blankLinesAroundTheValuesOfSectionFourAreNoCells() {
    ParseResult result = read(drawn("\n", REMEDIES, "_ 1 0 0 1 0 2 0 0 2 0 0 3 3 _"));
    assertThat(row(result, "remedies.reconsideration")).isEqualTo("UNREADABLE");
    assertThat(codes(result)).contains("ROW_UNREADABLE");
  }

  @Test
  void tablesInOneFileMayDifferInTheirCells() {
    ParseResult result =
        read(
            "二、主动公开政府信息情况\n"
                + RULES.replace(' ', '\t')
                + "\n规章\t1\t2\t3\n三、收到和处理政府信息公开申请情况\n"
                + drawn(" |\n", APPLICANTS, RECEIVED + " 1 2 3 4 5 6 21")
                + " |\n四、政府信息公开行政复议、行政诉讼情况\n"
                + drawn("\n\n", REMEDIES, "1 0 0 0 1 0 2 0 0 2 0 0 3 0 3"));
    assertThat(row(result, "proactive.rules")).isEqualTo("1 2 3");
    assertThat(row(result, "requests.newlyReceived")).isEqualTo("1 2 3 4 5 6 21");
    assertThat(row(result, "remedies.reconsideration")).isEqualTo("1 0 0 0 1");
  }

  @Test
  void wordsAndFiguresOfTheNarrativeStayText() {
    ParseResult result = read("五、存在的主要问题及改进情况\n行政许可\n9件\n行政处罚\n3件\n下一步打算\n");
    assertThat(result.report().narrative().section(Section.PROBLEMS))
        .containsExactly("行政许可", "9件", "行政处罚", "3件", "下一步打算");
    assertThat(row(result, "proactive.licensing")).isEqualTo("ABSENT");
  }

  @Test
  void figuresSideBySideThatAreOfNoTableAreReported() {
    ParseResult result = read("五、存在的主要问题及改进情况\n下一步打算\n7 | 8 | 9\n加强培训\n");
    assertThat(found(result, "UNPLACED")).containsExactly("7 | 8 | 9");
    assertThat(result.report().narrative().section(Section.PROBLEMS)).contains("下一步打算", "加强培训");
  }

  @Test
  void figuresSideBySideUnderASentenceAreReported() {
    ParseResult result = read("五、存在的主要问题及改进情况\n下一步将加强培训。\n7 | 8 | 9\n");
    assertThat(found(result, "UNPLACED")).containsExactly("7 | 8 | 9");
  }

  @Test
  void textAroundTheCellsStaysText() {
    ParseResult result =
        read("二、主动公开政府信息情况\n统计如下\n" + drawn("\n", RULES, "规章 1 2 3") + "\n某某局\n2022年1月4日");
    assertThat(row(result, "proactive.rules")).isEqualTo("1 2 3");
    assertThat(result.report().narrative().section(Section.PROACTIVE)).containsExactly("统计如下");
    assertThat(result.report().narrative().closing()).containsExactly("某某局", "2022年1月4日");
  }

  @Test
  void noPrefixGivesOtherValues() {
    String text =
        drawn(
            "\n",
            RULES,
            "规章 11 12 13",
            "规范性文件 14 15 16",
            APPLICANTS,
            RECEIVED + " 21 _ _ _ 22 _ 43",
            "三、本年度办理结果 （一）予以公开 23 _ _ _ _ _ 23",
            REMEDIES,
            "31 32 33 34 35 36 37 38 39 41 42 43 44 45 46");
    List<String> whole = figures(read(text));
    assertThat(whole).hasSizeGreaterThan(20);
    for (int end = text.indexOf('\n'); end > 0; end = text.indexOf('\n', end + 1)) {
      assertThat(whole).containsAll(figures(read(text.substring(0, end))));
    }
  }

  @Test
  void everyPlaceIsRight() {
    String text = drawn("\n", RULES, "规/章 1 _ 3", "规范性文件", APPLICANTS, RECEIVED + " 5 4 1 10");
    Places.assertRight(read(text), text);
  }

  private static String drawn(String separator, String... rows) {
    return Stream.of(rows)
        .flatMap(row -> Stream.of(row.split(" ")))
        .map(cell -> cell.equals("_") ? "" : cell.replace('/', '\n'))
        .collect(Collectors.joining(separator));
  }

  private static ParseResult read(String text) {
    return Samples.READER.read(text);
  }

  /** Returns the figures of a row, {@code _} for a blank cell, or the one state of all cells. */
  private static String row(ParseResult result, String row) {
    List<String> cells =
        result.report().cells().stream()
            .filter(cell -> cell.address().toString().matches(row + "\\.\\w+"))
            .map(cell -> written(cell.cell()))
            .toList();
    boolean isOneState = cells.stream().distinct().count() == 1 && cells.get(0).matches("[A-Z]+");
    return isOneState ? cells.get(0) : String.join(" ", cells);
  }

  private static String written(Cell cell) {
    return cell.state() == CellState.BLANK
        ? "_"
        : cell.number().map(Object::toString).orElseGet(() -> cell.state().name());
  }

  private static List<String> figures(ParseResult result) {
    return result.report().cells().stream()
        .filter(cell -> cell.cell().state() == CellState.REPORTED)
        .map(AddressedCell::toString)
        .toList();
  }

  private static List<String> found(ParseResult result, String code) {
    return result.diagnostics().stream()
        .filter(d -> d.code().name().equals(code))
        .map(Diagnostic::found)
        .toList();
  }

  private static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(d -> d.code().name()).toList();
  }
}
