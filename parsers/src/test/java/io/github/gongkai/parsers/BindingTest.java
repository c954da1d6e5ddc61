package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.Section;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What tables mean: each case is the smallest piece of a report that shows it. */
class BindingTest {
  private static final String RULES = "proactive.rules.";
  private static final String RECEIVED = "requests.newlyReceived.";

  @Test
  void valuesStandUnderTheLabelsOfTheirColumns() {
    ParseResult result = parse("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1|2|3");
    assertThat(cells(result, RULES, "made", "repealed", "inForce")).isEqualTo("1 2 3");
    assertThat(codes(result)).doesNotContain("COLUMNS_INCOMPLETE", "COLUMNS_REORDERED");
  }

  @Test
  void reorderedColumnsFollowTheirLabels() {
    ParseResult result = parse("信息内容|本年废止件数|本年制发件数|现行有效件数", "规章|1|2|3");
    assertThat(cells(result, RULES, "made", "repealed", "inForce")).isEqualTo("2 1 3");
    assertThat(codes(result)).contains("COLUMNS_REORDERED");
  }

  @Test
  void twoLabelsCutToTheSameWordsAreToldApartByTheirPlace() {
    ParseResult result = parse("信息内容|本年新|本年新|对外公开总数量", "规章|1|2|3");
    assertThat(cells(result, RULES, "newlyMade", "newlyDisclosed", "totalDisclosed"))
        .isEqualTo("1 2 3");
    assertThat(codes(result)).filteredOn("LABEL_CUT"::equals).hasSize(2);
  }

  @Test
  void missingLabelOfAColumnIsFilledInFromTheForm() {
    ParseResult result = parse("信息内容|本年制发件数||现行有效件数", "规章|1|2|3");
    assertThat(cells(result, RULES, "made", "repealed", "inForce")).isEqualTo("1 2 3");
    assertThat(codes(result)).contains("COLUMNS_INCOMPLETE");
  }

  @Test
  void unknownColumnIsKeptAndShiftsNoOther() {
    ParseResult result = parse("信息内容|本年制发件数|失效件数|本年废止件数|现行有效件数", "规章|1|9|2|3");
    assertThat(cells(result, RULES, "made", "repealed", "inForce")).isEqualTo("1 2 3");
    assertThat(extras(result)).containsExactly("规章/失效件数=9");
    assertThat(codes(result)).contains("COLUMN_EXTRA");
  }

  @Test
  void unknownRowIsKept() {
    ParseResult result = parse("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1|2|3", "其他主动公开文件|4|5|6");
    assertThat(extras(result))
        .containsExactly("其他主动公开文件/本年制发件数=4", "其他主动公开文件/本年废止件数=5", "其他主动公开文件/现行有效件数=6");
    assertThat(codes(result)).contains("ROW_EXTRA").doesNotContain("EDITION_UNCERTAIN");
  }

  @Test
  void rowOfTheOtherEditionIsKept() {
    ParseResult result =
        parse("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1|2|3", "信息内容|采购项目数量|采购总金额", "政府集中采购|4|5");
    assertThat(result.report().edition()).isEqualTo(Edition.EDITION_2021);
    assertThat(extras(result)).containsExactly("采购项目数量=4", "采购总金额=5");
    assertThat(codes(result)).contains("ROW_EXTRA", "EDITION_UNCERTAIN");
  }

  @Test
  void figureMissingFromARowLeavesTheRowUnreadable() {
    ParseResult result = parse("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1|3", "规范性文件|4|5|6");
    assertThat(cells(result, RULES, "made", "repealed", "inForce"))
        .isEqualTo("UNREADABLE UNREADABLE UNREADABLE");
    assertThat(cells(result, "proactive.normativeDocuments.", "made", "repealed", "inForce"))
        .isEqualTo("4 5 6");
    assertThat(codes(result)).contains("ROW_UNREADABLE");
  }

  @Test
  void padsAfterTheValuesAreNoBlankCells() {
    ParseResult result = parse("信息内容|本年处理决定数量||", "行政许可|7||");
    assertThat(cells(result, "proactive.licensing.", "decisions")).isEqualTo("7");
  }

  @Test
  void figureBesideItsColumnIsNotTaken() {
    ParseResult result = parse("信息内容|本年处理决定数量||", "行政许可||7|");
    assertThat(cells(result, "proactive.licensing.", "decisions")).isEqualTo("UNREADABLE");
    assertThat(codes(result)).contains("ROW_UNREADABLE");
  }

  @Test
  void blankCellStaysBlank() {
    ParseResult result = parse(head(), "一、本年新收政府信息公开申请数量|1| |0|0|0|0|1");
    assertThat(cells(result, RECEIVED, "naturalPerson", "commercialEnterprise", "total"))
        .isEqualTo("1 BLANK 1");
  }

  @Test
  void blankAtTheEdgeIsReadWhereTheOtherRowsOfItsShapeAgree() {
    ParseResult result =
        parse(head(), "一、本年新收政府信息公开申请数量||1|2|3|4|5|6|21|", "二、上年结转政府信息公开申请数量|| |2|3|4|5|6|20|");
    assertThat(cells(result, "requests.carriedOver.", "naturalPerson", "total"))
        .isEqualTo("BLANK 20");
  }

  @Test
  void blankAtTheEdgeIsUnreadableWhereNothingSaysWhichCellItIs() {
    ParseResult result = parse(head(), "一、本年新收政府信息公开申请数量||1|2|3|4|5|6||");
    assertThat(cells(result, RECEIVED, "naturalPerson", "total"))
        .isEqualTo("UNREADABLE UNREADABLE");
  }

  @Test
  void rowsOfOneShapeMayStandDifferentlyWhereEachLeavesNoDoubt() {
    ParseResult result =
        parse(head(), "一、本年新收政府信息公开申请数量||1| | | | | |1||", "二、上年结转政府信息公开申请数量|||2| | | | | |2");
    assertThat(cells(result, RECEIVED, "naturalPerson", "commercialEnterprise", "total"))
        .isEqualTo("1 BLANK 1");
    assertThat(cells(result, "requests.carriedOver.", "naturalPerson", "otherOrganization"))
        .isEqualTo("2 BLANK");
  }

  @Test
  void blankRowSaysNothingAboutWhereValuesStand() {
    ParseResult result =
        parse(head(), "一、本年新收政府信息公开申请数量| | | | | | |5| | ", "二、上年结转政府信息公开申请数量| | | | | | | | | ");
    assertThat(cells(result, RECEIVED, "legalServiceInstitution", "total")).isNotEqualTo("5 BLANK");
    assertThat(cells(result, "requests.carriedOver.", "naturalPerson", "total"))
        .isEqualTo("BLANK BLANK");
  }

  @Test
  void blankRowUnderAPaddedHeadIsBlank() {
    ParseResult result = parse("信息内容|本年处理决定数量||", "行政许可|||", "信息内容|本年制发件数|本年废止件数|现行有效件数");
    assertThat(cells(result, "proactive.licensing.", "decisions")).isEqualTo("BLANK");
    assertThat(codes(result)).doesNotContain("ROW_UNREADABLE", "ROW_NARROW");
  }

  @Test
  void totalIsTheLastColumnHoweverTheOrganisationsAreCalled() {
    for (String organisations : List.of("法人或其它组织", "法人和其他组织", "")) {
      ParseResult result =
          parse(
              "|||自然人|" + organisations + "|||||总计|",
              "||||商业企业|科研机构|社会公益组织|法律服务机构|其他||",
              "一、本年新收政府信息公开申请数量|||1|2|3|4|5|6|7|");
      assertThat(cells(result, RECEIVED, "naturalPerson", "commercialEnterprise", "total"))
          .isEqualTo("1 2 7");
    }
  }

  @Test
  void columnMissingFromHeadAndRowsAlikeShiftsNoOther() {
    ParseResult result =
        parse(
            "|||自然人|法人或其他组织||||",
            "||||商业企业|科研机构|社会公益组织|法律服务机构|其他|",
            "一、本年新收政府信息公开申请数量|||1|2|3|4|5|6");
    assertThat(cells(result, RECEIVED, "naturalPerson", "otherOrganization", "total"))
        .isEqualTo("1 6 ABSENT");
    assertThat(codes(result)).contains("COLUMNS_MISSING");
  }

  @Test
  void rowThatLostItsLastBlankCellsIsNotShiftedByThePadsBeforeIt() {
    ParseResult result =
        parse(
            "|||自然人|法人或其他组织|||||总计|",
            "||||商业企业|科研机构|社会公益组织|法律服务机构|其他||",
            "一、本年新收政府信息公开申请数量|||1|2|3|4|5|6|7",
            "二、上年结转政府信息公开申请数量|||6|2|0|0|1",
            "|（三）不予公开|1.属于国家秘密|0|0|0|0|0|0|0",
            "||2.其他法律行政法规禁止公开|0|0|0|0|0|0|0");
    assertThat(cells(result, "requests.carriedOver.", "naturalPerson", "total"))
        .isEqualTo("UNREADABLE UNREADABLE");
  }

  @Test
  void headTellsTheEditionOfItsOwnRowsInAMixedForm() {
    ParseResult result =
        parse("信息内容|本年新制作数量|本年新公开数量|对外公开总数量", "规章|1|2|3", "信息内容|本年处理决定数量||", "行政许可|5137||");
    assertThat(result.report().edition()).isEqualTo(Edition.EDITION_2019);
    assertThat(cells(result, "proactive.licensing.", "previousYearItems", "decisions"))
        .isEqualTo("ABSENT 5137");
  }

  @Test
  void extraColumnWithFewValuesIsNotTakenForOneOfTheForm() {
    ParseResult result =
        parse(
            "自然人|法人或其他组织|总计",
            "商业企业|科研机构|社会公益组织|法律服务机构|外国组织|其他",
            "一、本年新收政府信息公开申请数量|1| |0|0|0|9999|0|10000");
    assertThat(cells(result, RECEIVED, "legalServiceInstitution", "total")).isEqualTo("0 10000");
    assertThat(extras(result)).containsExactly("一、本年新收政府信息公开申请数量/外国组织=9999");
  }

  @Test
  void extraColumnWhoseValuesMayStandAfterTheTotalLeavesTheRowUnreadable() {
    ParseResult result =
        parse(
            "自然人|法人或其他组织|总计",
            "商业企业|科研机构|社会公益组织|法律服务机构|其他|外国组织",
            "一、本年新收政府信息公开申请数量|0|1|2|3|4|5|15|9999",
            "二、上年结转政府信息公开申请数量|0|1|2|3|4|5|6|21");
    assertThat(cells(result, RECEIVED, "naturalPerson", "total"))
        .isEqualTo("UNREADABLE UNREADABLE");
    assertThat(codes(result)).contains("ROW_UNREADABLE");
    assertThat(cells(result, "requests.carriedOver.", "otherOrganization", "total"))
        .isEqualTo("5 21");
  }

  @Test
  void rowsThatRunTogetherAreParted() {
    ParseResult result =
        parse(head(), "一、本年新收政府信息公开申请数量|1|0|0|0|0|0|1|二、上年结转政府信息公开申请数量|0|0|0|0|0|2|2");
    assertThat(cells(result, RECEIVED, "naturalPerson", "total")).isEqualTo("1 1");
    assertThat(cells(result, "requests.carriedOver.", "otherOrganization", "total"))
        .isEqualTo("2 2");
    assertThat(codes(result)).contains("ROWS_PARTED");
  }

  @Test
  void rowRepeatedWithTheSameFiguresIsReadOnce() {
    String row = "一、本年新收政府信息公开申请数量|1|0|0|0|0|0|1";
    ParseResult result = parse(head(), row, row);
    assertThat(cells(result, RECEIVED, "naturalPerson", "total")).isEqualTo("1 1");
    assertThat(codes(result)).contains("ROW_REPEATED");
  }

  @Test
  void rowRepeatedWithOtherFiguresIsUnreadableWhereTheyDiffer() {
    ParseResult result =
        parse(head(), "一、本年新收政府信息公开申请数量|1|0|0|0|0|0|1", "一、本年新收政府信息公开申请数量|2|0|0|0|0|0|1");
    assertThat(cells(result, RECEIVED, "naturalPerson", "total")).isEqualTo("UNREADABLE 1");
    assertThat(codes(result)).contains("ROW_CONFLICT");
  }

  @Test
  void sameWordsAreARowOrAColumnByWhereTheyStand() {
    ParseResult result =
        parse(
            head(),
            "三、本年度办理结果|（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|1|0|0|0|0|0|1",
            "3.其他|0|0|0|0|0|4|4",
            "（七）总计|1|0|0|0|0|4|5");
    assertThat(result.report().edition()).isEqualTo(Edition.EDITION_2021);
    assertThat(cells(result, "requests.other.notCorrected.", "total")).isEqualTo("1");
    assertThat(cells(result, "requests.other.otherReasons.", "otherOrganization")).isEqualTo("4");
    assertThat(cells(result, "requests.processedTotal.", "total")).isEqualTo("5");
  }

  @Test
  void headWhoseRowsRanTogetherKeepsTheOrderOfTheForm() {
    ParseResult result =
        parse("自然人|法人或其他组织|总计|商业企业|科研机构|社会公益组织|法律服务机构|其他", "一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21");
    assertThat(cells(result, RECEIVED, "naturalPerson", "commercialEnterprise", "total"))
        .isEqualTo("1 2 21");
  }

  @Test
  void fifteenValuesWithoutALabelAreTheTableOfSection4() {
    ParseResult result = parse(remedies("1|2|3|4|10|5|0|0|0|5|0|0|6|0|6"));
    assertThat(cells(result, "remedies.reconsideration.", "upheld", "total")).isEqualTo("1 10");
    assertThat(cells(result, "remedies.litigationDirect.", "upheld", "total")).isEqualTo("5 5");
    assertThat(cells(result, "remedies.litigationAfterReconsideration.", "otherResult", "total"))
        .isEqualTo("6 6");
  }

  @Test
  void litigationBeforeReconsiderationIsReadSo() {
    String outcomes = "结果维持|结果纠正|其他结果|尚未审结|总计";
    ParseResult result =
        parse(
            "行政诉讼|行政复议",
            "未经复议直接起诉|复议后起诉|" + outcomes,
            outcomes + "|" + outcomes,
            "1|0|0|0|1|2|0|0|0|2|3|0|0|0|3");
    assertThat(cells(result, "remedies.litigationDirect.", "upheld", "total")).isEqualTo("1 1");
    assertThat(cells(result, "remedies.reconsideration.", "upheld", "total")).isEqualTo("3 3");
    assertThat(codes(result)).contains("COLUMNS_REORDERED");
  }

  @Test
  void groupsOfSection4MayStandBelowEachOther() {
    String outcomes = "结果维持|结果纠正|其他结果|尚未审结|总计";
    ParseResult result =
        parse(
            "行政复议| | | | ",
            outcomes,
            "1|0|0|2|3",
            "行政诉讼（未经复议直接起诉）| | | | ",
            outcomes,
            "4|0|0|0|4",
            "行政诉讼（复议后起诉）| | | | ",
            outcomes,
            "0|5|0|0|5");
    assertThat(Cells.ofRemedy(result, "reconsideration")).isEqualTo("1 0 0 2 3");
    assertThat(Cells.ofRemedy(result, "litigationDirect")).isEqualTo("4 0 0 0 4");
    assertThat(Cells.ofRemedy(result, "litigationAfterReconsideration")).isEqualTo("0 5 0 0 5");
    assertThat(codes(result)).doesNotContain("COLUMNS_INCOMPLETE", "ROW_CONFLICT");
  }

  @Test
  void groupsOfSection4MayLabelRows() {
    ParseResult result =
        parse(
            " |结果纠正|结果维持|其他结果|尚未审结|总计",
            "行政复议|1|0|0|2|3",
            "行政诉讼|未经复议直接起诉|4|0|0|0|4",
            "行政诉讼|复议后起诉|0|5|0|0|5");
    assertThat(Cells.ofRemedy(result, "reconsideration")).isEqualTo("0 1 0 2 3");
    assertThat(Cells.ofRemedy(result, "litigationDirect")).isEqualTo("0 4 0 0 4");
    assertThat(Cells.ofRemedy(result, "litigationAfterReconsideration")).isEqualTo("5 0 0 0 5");
  }

  @Test
  void labelsGluedInOneCellAreParted() {
    ParseResult result =
        parse(
            "行政复议行政诉讼",
            "结果维持结果纠正其他结果尚未审结总计|未经复议直接起诉复议后起诉",
            "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
            "1|0|0|2|3|4|0|0|0|4|0|5|0|0|5");
    assertThat(Cells.ofRemedy(result, "litigationAfterReconsideration")).isEqualTo("0 5 0 0 5");
    assertThat(codes(result)).doesNotContain("COLUMNS_REORDERED");
  }

  @Test
  void headOfSection4RepeatedAfterItsValuesChangesNothing() {
    String table = remedies("1|2|3|4|10|5|0|0|0|5|0|0|6|0|6");
    ParseResult result = parse(table, table.substring(0, table.lastIndexOf('\n')));
    assertThat(Cells.ofRemedy(result, "reconsideration")).isEqualTo("1 2 3 4 10");
    assertThat(codes(result)).doesNotContain("COLUMNS_INCOMPLETE");
  }

  @Test
  void extraColumnBeforeTheKindsIsNotPassedOver() {
    ParseResult result =
        parse(
            "自然人|法人或其他组织|总计",
            "外国组织|商业企业|科研机构|社会公益组织|法律服务机构|其他",
            "一、本年新收政府信息公开申请数量|1|9|2|3|4|5|6|30");
    assertThat(cells(result, RECEIVED, "naturalPerson", "commercialEnterprise", "total"))
        .isEqualTo("1 2 30");
    assertThat(extras(result)).containsExactly("一、本年新收政府信息公开申请数量/外国组织=9");
  }

  @Test
  void fourteenValuesAreUnreadable() {
    ParseResult result = parse(remedies("1|2|3|4|10|5|0|0|0|5|0|0|6|6"));
    assertThat(cells(result, "remedies.reconsideration.", "upheld", "total"))
        .isEqualTo("UNREADABLE UNREADABLE");
    assertThat(codes(result)).contains("ROW_UNREADABLE");
  }

  @Test
  void figuresWithoutALabelAreQuoted() {
    ParseResult result = parse(head(), "一、本年新收政府信息公开申请数量|1|0|0|0|0|0|1", "|5|0|0|0|0|0|5");
    Diagnostic unplaced =
        result.diagnostics().stream()
            .filter(d -> d.code().name().equals("UNPLACED"))
            .findFirst()
            .orElseThrow();
    assertThat(unplaced.found()).isEqualTo("5|0|0|0|0|0|5");
  }

  @Test
  void unitInTheHeadCountsForTheValuesBelow() {
    ParseResult result = parse("信息内容|采购项目数量|采购总金额（单位：万元）", "政府集中采购|3|12.5");
    assertThat(cells(result, "proactive.procurement.", "items", "amount")).isEqualTo("3 125000");
  }

  @Test
  void unitInTheHeadIsReadOverTraditionalScriptAndPinyin() {
    ParseResult result = parse("信息內容|採購項目數量|採購總金額(單位:萬(wàn)元)", "政府集中採購|3|12.5");
    assertThat(cells(result, "proactive.procurement.", "amount")).isEqualTo("125000");
  }

  @Test
  void everyUnitOfMoneyInTheHeadCounts() {
    assertThat(fees("本年收费金额（单位：千元）", "1500")).isEqualTo("150");
    assertThat(fees("本年收费金额（单位：亿元）", "1.5")).isEqualTo("15000");
    assertThat(fees("本年收费金额/元", "12345")).isEqualTo("1.2345");
    assertThat(fees("本年收费金额（万元）", "12345元")).isEqualTo("1.2345");
  }

  @Test
  void unitInTheHeadThatIsNotKnownLeavesTheCellUnreadable() {
    assertThat(fees("本年收费金额（单位：人民币百元）", "12345")).isEqualTo("UNREADABLE");
  }

  private static String fees(String label, String value) {
    return cells(parse("信息内容|" + label, "行政事业性收费|" + value), "proactive.fees.", "amount");
  }

  @Test
  void amountWithoutAnyUnitIsLeftAsWritten() {
    ParseResult result = parse("信息内容|采购项目数量|采购总金额", "政府集中采购|3|8040");
    assertThat(cells(result, "proactive.procurement.", "amount")).isEqualTo("8040");
    assertThat(result.report().cell(address(result, "proactive.procurement.amount")).unit())
        .isEmpty();
  }

  @Test
  void moneyInACountIsUnreadable() {
    ParseResult result = parse("信息内容|本年处理决定数量", "行政许可|5元");
    assertThat(cells(result, "proactive.licensing.", "decisions")).isEqualTo("UNREADABLE");
    assertThat(codes(result)).contains("UNIT_UNEXPECTED");
  }

  @Test
  void decimalsInACountAreKeptAndReported() {
    ParseResult result = parse("信息内容|本年处理决定数量", "行政许可|5.5");
    assertThat(cells(result, "proactive.licensing.", "decisions")).isEqualTo("5.5");
    assertThat(codes(result)).contains("NOT_WHOLE");
  }

  @Test
  void marksSayThatACellDoesNotApply() {
    ParseResult result = parse("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|/|—|无");
    assertThat(cells(result, RULES, "made", "repealed", "inForce"))
        .isEqualTo("NOT_APPLICABLE NOT_APPLICABLE NOT_APPLICABLE");
  }

  @Test
  void gluedHeadingOpensASectionThatHasNoOther() {
    ParseResult result = Samples.READER.read("一、总体情况\n做了工作。\n二、主动公开政府信息情况\n如下。存在的主要问题及改进情况\n不足。\n");
    assertThat(result.report().narrative().section(Section.PROACTIVE)).containsExactly("如下。");
    assertThat(result.report().narrative().section(Section.PROBLEMS)).containsExactly("不足。");
    assertThat(codes(result)).contains("HEADING_GLUED");
  }

  @Test
  void tableOfContentsOpensNoSection() {
    ParseResult result =
        Samples.READER.read("一、总体情况\n二、主动公开政府信息情况\n说明\n一、总体情况\n甲\n乙\n二、主动公开政府信息情况\n丙\n丁\n");
    assertThat(result.report().narrative().section(Section.GENERAL)).containsExactly("甲", "乙");
    assertThat(result.report().narrative().section(Section.PROACTIVE)).containsExactly("丙", "丁");
  }

  @Test
  void rowLabelsAreNoHeadings() {
    ParseResult result = Samples.parse("tabs-2022");
    assertThat(result.report().narrative().sections().keySet()).containsExactly(Section.values());
  }

  @Test
  void textWithoutATableIsNoReport() {
    ParseResult result = Samples.READER.read("今天天气很好。\n");
    assertThat(codes(result)).contains("NOT_A_REPORT");
    assertThat(result.hasErrors()).isTrue();
  }

  @Test
  void yearIsNotTakenFromTheDayOfPublication() {
    ParseResult result = Samples.READER.read("某局政府信息公开工作年度报告\n一、总体情况\n无。\n某局\n2022年1月4日\n");
    assertThat(result.report().header().year()).isEmpty();
    assertThat(codes(result)).contains("YEAR_UNKNOWN");
  }

  private static String head() {
    return "自然人|法人或其他组织|总计\n商业企业|科研机构|社会公益组织|法律服务机构|其他";
  }

  private static String remedies(String values) {
    String outcomes = "结果维持|结果纠正|其他结果|尚未审结|总计";
    return "行政复议|行政诉讼\n"
        + outcomes
        + "|未经复议直接起诉|复议后起诉\n"
        + outcomes
        + "|"
        + outcomes
        + "\n"
        + values;
  }

  private static ParseResult parse(String... lines) {
    return Samples.READER.read(String.join("\n", lines));
  }

  private static String cells(ParseResult result, String row, String... columns) {
    return Arrays.stream(columns)
        .map(column -> result.report().cell(address(result, row + column)))
        .map(
            cell ->
                cell.state() == CellState.REPORTED
                    ? cell.number().orElseThrow().toPlainString()
                    : cell.state().name())
        .collect(Collectors.joining(" "));
  }

  private static CellAddress address(ParseResult result, String name) {
    return result.report().form().find(name).orElseThrow();
  }

  private static List<String> extras(ParseResult result) {
    return result.report().extras().stream().map(BindingTest::written).toList();
  }

  private static String written(Extra extra) {
    String row = extra.row().startsWith("第二十条") ? "" : extra.row() + "/";
    return row + extra.column() + "=" + extra.cell().text();
  }

  private static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(d -> d.code().name()).toList();
  }
}
