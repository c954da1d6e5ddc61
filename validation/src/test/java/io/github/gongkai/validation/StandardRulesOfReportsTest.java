package io.github.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Sources;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules beside the official ones find in a report, as {@code severity rule subject}. */
class StandardRulesOfReportsTest {

  @Test
  void setsHaveTheRulesOfTheirKind() {
    assertThat(ids(StandardRules.plausibility()))
        .containsExactly(
            "PRO-ITEMS-NONNEG",
            "PRO-DISCLOSED-STOCK",
            "PRO-ITEMS-AS-DECISIONS",
            "PRO-INFORCE-MIN",
            "PRO-RULES-POWER",
            "REM-FEE-ROW");
    assertThat(ids(StandardRules.narrative()))
        .containsExactly(
            "NAR-RECEIVED",
            "NAR-NONE",
            "NAR-CARRIED",
            "NAR-PROCESSED",
            "NAR-RESULT",
            "NAR-RECONSIDERATION",
            "NAR-LITIGATION",
            "NAR-NORMDOC",
            "NAR-DECISIONS",
            "NAR-FEE");
    assertThat(ids(StandardRules.form()))
        .containsExactly(
            "FORM-SECTION",
            "FORM-TABLE",
            "FORM-ROW",
            "FORM-COLUMN",
            "FORM-EXTRA",
            "FORM-BLANK",
            "FORM-EDITION",
            "FORM-EMPTY-PROBLEMS",
            "FORM-FIVE-ASPECTS",
            "FORM-LEFTOVER",
            "YEAR-TITLE",
            "PERIOD",
            "DEADLINE");
    assertThat(ids(StandardRules.betweenYears()))
        .containsExactly("YOY-CARRY", "YOY-INFORCE", "YOY-ITEMS", "YOY-DISCLOSED", "YOY-COPY");
    assertThat(ids(StandardRules.all())).hasSize(6 + 6 + 10 + 13);
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2022, 2025})
  void nothingIsWrongWithAGoodReport(int year) {
    assertThat(failed(new Letter(year))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "proactive.penalty.previousYearItems, 3, WARNING PRO-ITEMS-NONNEG proactive.penalty",
    "proactive.penalty.previousYearItems, 4, ''"
  })
  void itemsDoNotFallBelowZero(String address, String items, String found) {
    assertThat(
            failed(
                new Letter(2020)
                    .cell(address, items)
                    .cell("proactive.penalty.change", "-4")
                    .cell("proactive.penalty.decisions", "9")))
        .isEqualTo(lines(found));
  }

  @ParameterizedTest
  @CsvSource({"4, WARNING PRO-DISCLOSED-STOCK proactive.rules", "5, ''"})
  void whatWasDisclosedIsDisclosed(String stock, String found) {
    assertThat(
            failed(
                new Letter(2019)
                    .agency("云岭市人民政府")
                    .cell("proactive.rules.newlyDisclosed", "5")
                    .cell("proactive.rules.totalDisclosed", stock)))
        .isEqualTo(lines(found));
  }

  @ParameterizedTest
  @CsvSource({"32, INFO PRO-ITEMS-AS-DECISIONS proactive.licensing", "31, ''"})
  void itemsMayHaveBeenGivenForDecisions(String decisions, String found) {
    assertThat(
            failed(
                new Letter(2020)
                    .cell("proactive.licensing.previousYearItems", "39")
                    .cell("proactive.licensing.change", "-7")
                    .cell("proactive.licensing.decisions", decisions)))
        .isEqualTo(lines(found));
  }

  @ParameterizedTest
  @CsvSource({"1, WARNING PRO-INFORCE-MIN proactive.normativeDocuments", "2, ''"})
  void whatWasMadeAndNotRepealedIsInForce(String inForce, String found) {
    assertThat(
            failed(
                new Letter(2022)
                    .cell("proactive.normativeDocuments.made", "3")
                    .cell("proactive.normativeDocuments.repealed", "1")
                    .cell("proactive.normativeDocuments.inForce", inForce)))
        .isEqualTo(lines(found));
  }

  @ParameterizedTest
  @CsvSource({
    "青溪县水务局, INFO PRO-RULES-POWER proactive.rules",
    "云岭市人民政府, ''",
    "镇江市人民政府, ''",
    "国家乡村振兴局, ''",
    "青溪镇人民政府, INFO PRO-RULES-POWER proactive.rules",
    "广西壮族自治区人民政府, ''"
  })
  void countiesMakeNoRules(String agency, String found) {
    assertThat(
            failed(
                new Letter(2022)
                    .agency(agency)
                    .cell("proactive.rules.made", "1")
                    .cell("proactive.rules.inForce", "1")))
        .isEqualTo(lines(found));
  }

  @Test
  void feeThatWasNotPaidIsTold() {
    Letter letter =
        new Letter(2022)
            .cell("requests.newlyReceived.naturalPerson", "1")
            .cell("requests.newlyReceived.total", "1")
            .cell("requests.other.feeUnpaid.naturalPerson", "1")
            .cell("requests.other.feeUnpaid.total", "1")
            .cell("requests.processedTotal.naturalPerson", "1")
            .cell("requests.processedTotal.total", "1");

    assertThat(failed(letter)).isEmpty();
    assertThat(failed(letter.text(Section.OTHER, "无。")))
        .containsExactly("INFO REM-FEE-ROW report", "INFO NAR-FEE claim.processingFee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全年收到政府信息公开申请3件。 | WARNING NAR-RECEIVED claim.received",
        "全年收到政府信息公开申请2件。 | ''",
        "全年未收到政府信息公开申请。 | WARNING NAR-NONE claim.received",
        "全年收到政府信息公开申请3件（含上年结转1件）。 | ''",
        "全年共办结政府信息公开申请4件。 | WARNING NAR-PROCESSED claim.processed",
        "上年度结转政府信息公开申请1件。 | ''",
        "上年度结转政府信息公开申请4件。 | WARNING NAR-CARRIED claim.carriedOver"
      })
  void narrativeAgreesWithTheTableOfRequests(String sentence, String found) {
    Letter letter =
        new Letter(2022)
            .cell("requests.newlyReceived.naturalPerson", "2")
            .cell("requests.newlyReceived.total", "2")
            .cell("requests.carriedOver.naturalPerson", "1")
            .cell("requests.carriedOver.total", "1")
            .cell("requests.granted.naturalPerson", "3")
            .cell("requests.granted.total", "3")
            .cell("requests.processedTotal.naturalPerson", "3")
            .cell("requests.processedTotal.total", "3");

    assertThat(failed(letter.text(Section.REQUESTS, sentence)))
        .isEqualTo(
            sentence.contains("3件。") ? List.of("INFO NAR-RECEIVED claim.received") : lines(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全年公开行政处罚决定457件。 | INFO NAR-DECISIONS claim.penalty",
        "全年公开行政处罚决定467件。 | ''",
        "全年作出行政处罚决定468件。 | INFO NAR-DECISIONS claim.penalty"
      })
  void narrativeAgreesWithDecisions(String sentence, String found) {
    assertThat(
            failed(
                new Letter(2022)
                    .cell("proactive.penalty.decisions", "467")
                    .text(Section.PROACTIVE, sentence)))
        .isEqualTo(lines(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "政府信息公开申请办结率为100%。 | 1 | WARNING NAR-PROCESSED claim.unprocessed",
        "政府信息公开申请办结率为100%。 | 0 | ''",
        "政府信息公开申请按时办结率为100%。 | 1 | ''",
        "政府信息公开申请办结率为95%。 | 1 | ''",
        "市民热线办结率100%。 | 1 | ''"
      })
  void nothingIsLeftOpenWhereAllIsClosed(String sentence, String open, String found) {
    assertThat(
            failed(
                new Letter(2022)
                    .cell("requests.newlyReceived.naturalPerson", open)
                    .cell("requests.newlyReceived.total", open)
                    .cell("requests.carriedForward.naturalPerson", open)
                    .cell("requests.carriedForward.total", open)
                    .text(Section.REQUESTS, sentence)))
        .isEqualTo(lines(found));
  }

  @Test
  void equalReportsHaveEqualFindings() {
    assertThat(ReportValidator.standard().validate(new Letter(2022).report()))
        .isEqualTo(ReportValidator.standard().validate(new Letter(2022).report()));
  }

  @Test
  void findingThatPassedDoesNotSpeakOfFailure() {
    assertThat(ReportValidator.standard().validate(new Letter(2022).report()).findings())
        .filteredOn(f -> f.rule().equals("DEADLINE"))
        .extracting(f -> f.message(Locale.ENGLISH))
        .containsExactly("as it should be");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 999_999_999, Integer.MAX_VALUE})
  void anyYearGivesAResult(int year) {
    Header header = Header.builder().year(year).publishedOn(LocalDate.of(2022, 1, 1)).build();
    AnnualReport report = AnnualReport.builder(Edition.EDITION_2021).header(header).build();

    assertThat(failed(report)).noneMatch(line -> line.contains("DEADLINE"));
  }

  @Test
  void claimIsUndecidedIfTheTableStatesNothing() {
    Letter letter =
        new Letter(2022)
            .cell("requests.newlyReceived.total", Cell.blank())
            .text(Section.REQUESTS, "全年收到政府信息公开申请3件。");

    assertThat(failed(letter)).noneMatch(line -> line.contains("NAR-"));
  }

  @Test
  void missingSectionFailsWithTheSeverityOfItsTable() {
    assertThat(failed(new Letter(2022).without(Section.REMEDIES)))
        .containsExactly("ERROR FORM-SECTION section.4");
    assertThat(failed(new Letter(2022).without(Section.PROBLEMS)))
        .containsExactly("WARNING FORM-SECTION section.5");
  }

  @Test
  void findingOfASectionTellsWhatIsWrongAndWhere() {
    Sources.Builder sources = Sources.builder();
    List<String> lines = List.of("一、总体情况", "三、收到和处理", "二、主动公开", "四、复议", "五、其他");
    List<Section> sections =
        List.of(
            Section.GENERAL, Section.REQUESTS, Section.PROACTIVE, Section.REMEDIES, Section.OTHER);
    for (int i = 0; i < sections.size(); i++) {
      sources.heading(sections.get(i), new Place(i + 1, 1, 10 * i, lines.get(i)));
    }
    AnnualReport report =
        new Letter(2022)
            .without(Section.PROBLEMS).report().toBuilder().sources(sources.build()).build();
    List<Finding> failed = ReportValidator.of(StandardRules.form()).validate(report).failed();

    assertThat(failed)
        .extracting(f -> f.severity() + " " + f)
        .containsExactly(
            "WARNING 2:1: FORM-SECTION: section.3: out of order, stands before: section.2",
            "WARNING 4:1: FORM-SECTION: section.5: missing",
            "WARNING 5:1: FORM-SECTION: section.6: wrong number, expected 六, found: 五");
    assertThat(failed)
        .extracting(f -> f.message(Locale.CHINESE))
        .containsExactly(
            "三、收到和处理政府信息公开申请情况：次序有误，早于：二、主动公开政府信息情况",
            "五、存在的主要问题及改进情况：缺少该部分",
            "六、其他需要报告的事项：序号有误，应为 六，实为 五");
  }

  @Test
  void missingTableRowAndColumnFail() {
    AnnualReport report = new Letter(2022).report();
    AnnualReport.Builder noTable = copy(report);
    report.cells().stream()
        .filter(c -> c.address().table() == FormTable.REMEDIES)
        .forEach(c -> noTable.cell(c.address(), Cell.absent()));
    AnnualReport.Builder noRow = copy(report);
    report.cells().stream()
        .filter(c -> c.address().toString().startsWith("requests.granted."))
        .forEach(c -> noRow.cell(c.address(), Cell.absent()));

    assertThat(failed(noTable.build())).containsExactly("ERROR FORM-TABLE remedies");
    assertThat(failed(noRow.build())).containsExactly("WARNING FORM-ROW requests.granted");
  }

  @Test
  void extrasAndBlanksAreTold() {
    AnnualReport report =
        copy(new Letter(2022)
                .cell("requests.granted.naturalPerson", Cell.blank())
                .cell("remedies.reconsideration.total", new Cell.NotApplicable("/"))
                .report())
            .extras(List.of(new Extra(FormTable.PROACTIVE, "其他主动公开文件", "本年制发件数", Draft.figure(3))))
            .build();

    assertThat(failed(report))
        .containsExactly(
            "INFO FORM-EXTRA proactive",
            "INFO FORM-BLANK requests",
            "WARNING FORM-BLANK remedies.total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "无。", "（无）"})
  void problemsHaveToBeTold(String text) {
    assertThat(failed(new Letter(2022).text(Section.PROBLEMS, text)))
        .containsExactly("WARNING FORM-EMPTY-PROBLEMS section.5");
  }

  @Test
  void fiveAspectsHaveToBeCovered() {
    assertThat(failed(new Letter(2022).text(Section.GENERAL, "做好主动公开、信息管理、监督保障。")))
        .containsExactly(
            "INFO FORM-FIVE-ASPECTS aspect.disclosureUponRequest",
            "INFO FORM-FIVE-ASPECTS aspect.platforms");
    assertThat(failed(new Letter(2020).text(Section.GENERAL, "一切正常。"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "XX局做了工作。, INFO FORM-LEFTOVER narrative",
    "××局做了工作。, INFO FORM-LEFTOVER narrative",
    "邮箱为xxgk@example.cn。, ''",
    "依据国办公开办函〔2019〕60号编制。, INFO FORM-LEFTOVER narrative",
    "依据国办公开办函〔2021〕30号编制。, ''",
    "依据条例（2019年修订）编制，地址为人民路160号。, ''"
  })
  void templatesLeaveTraces(String text, String found) {
    assertThat(failed(new Letter(2022).text(Section.PROACTIVE, text))).isEqualTo(lines(found));
  }

  @Test
  void yearIsTheSameEverywhere() {
    assertThat(failed(new Letter(2022).title("青溪县水务局2021年政府信息公开工作年度报告")))
        .containsExactly("WARNING YEAR-TITLE title");
    assertThat(
            failed(new Letter(2022).period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 11, 30))))
        .containsExactly("WARNING PERIOD period");
    assertThat(
            failed(
                AnnualReport.builder(Edition.EDITION_2019)
                    .header(new Letter(2022).report().header())
                    .build()))
        .contains("WARNING FORM-EDITION edition");
  }

  @Test
  void yearOfTheTitleIsPlaced() {
    AnnualReport report =
        new Letter(2022)
            .title("青溪县水务局2021年政府信息公开工作年度报告").report().toBuilder()
                .sources(Sources.builder().title(new Place(2, 1, 5, "青溪县水务局2021年")).build())
                .build();

    assertThat(ReportValidator.of(StandardRules.form()).validate(report).failed())
        .extracting(Finding::toString)
        .containsExactly("2:1: YEAR-TITLE: year in the title: 2021, another in the report");
  }

  @ParameterizedTest
  @CsvSource({
    "我局2021年做好公开工作。, WARNING YEAR-TITLE title",
    "2021年，本机关做好公开工作。, WARNING YEAR-TITLE title",
    "我局2022年做好公开工作。, ''",
    "2022 年，我局收到申请。我局2021年受到表彰。, ''",
    "２０２２年，我局收到申请。我局2021年受到表彰。, ''",
    "二〇二二年，我局收到申请。我局2021年受到表彰。, ''",
    "2022年，我局收到申请较我局2021年增加。, ''",
    "2023年，我局将做好公开工作。, ''",
    "我局2021年版指南已更新。, ''",
    "我局2021年制定的办法仍然有效。, ''",
    "根据2021年工作要点，做好公开工作。, ''"
  })
  void narrativeSpeaksOfTheYear(String sentence, String found) {
    assertThat(failed(new Letter(2022).text(Section.PROACTIVE, sentence))).isEqualTo(lines(found));
  }

  @ParameterizedTest
  @CsvSource({
    "青溪县水务局, 2023-01-31, ''",
    "青溪县水务局, 2023-02-01, WARNING DEADLINE publishedOn",
    "青溪县人民政府, 2023-03-31, ''",
    "青溪县人民政府, 2023-04-01, WARNING DEADLINE publishedOn",
    "青溪县人民政府（本级）, 2023-03-31, ''",
    "青溪县政府, 2023-03-31, ''",
    "青溪县人民政府办公室, 2023-01-31, ''",
    "青溪县人民政府办公室, 2023-02-01, WARNING DEADLINE publishedOn",
    "青溪县人民政府国有资产监督管理局, 2023-02-01, WARNING DEADLINE publishedOn",
    "云岭镇人民政府, 2023-04-01, ''",
    "云岭乡人民政府, 2023-04-01, ''",
    "青溪县云岭街道办事处, 2023-04-01, ''",
    "镇江市人民政府, 2023-04-01, WARNING DEADLINE publishedOn"
  })
  void reportsAreDue(String agency, LocalDate day, String found) {
    assertThat(failed(new Letter(2022).agency(agency).publishedOn(day))).isEqualTo(lines(found));
  }

  @Test
  void nothingPassesThatIsNotThere() {
    AnnualReport empty = AnnualReport.builder(Edition.EDITION_2021).build();
    AnnualReport marked =
        new Letter(2022)
            .cell("proactive.rules.made", new Cell.NotApplicable("/"))
            .cell("proactive.rules.repealed", new Cell.NotApplicable("/"))
            .cell("proactive.rules.inForce", new Cell.NotApplicable("/"))
            .cell("requests.other.feeUnpaid.total", new Cell.NotApplicable("/"))
            .report();

    assertThat(outcomes(empty, "PRO-RULES-POWER", "REM-FEE-ROW", "FORM-EMPTY-PROBLEMS"))
        .containsExactly(
            "PRO-RULES-POWER notApplicable",
            "REM-FEE-ROW undecided",
            "FORM-EMPTY-PROBLEMS notApplicable");
    assertThat(outcomes(marked, "PRO-RULES-POWER", "REM-FEE-ROW", "FORM-EMPTY-PROBLEMS"))
        .containsExactly(
            "PRO-RULES-POWER notApplicable",
            "REM-FEE-ROW notApplicable",
            "FORM-EMPTY-PROBLEMS passed");
    AnnualReport silent = new Letter(2022).text(Section.OTHER, "无。").report();
    assertThat(outcomes(silent, "PRO-RULES-POWER", "REM-FEE-ROW"))
        .containsExactly("PRO-RULES-POWER passed", "REM-FEE-ROW passed");
  }

  private static List<String> outcomes(AnnualReport report, String... rules) {
    return ReportValidator.standard().validate(report).findings().stream()
        .filter(f -> List.of(rules).contains(f.rule()))
        .map(f -> f.rule() + " " + f.outcome().key())
        .toList();
  }

  private static AnnualReport.Builder copy(AnnualReport report) {
    AnnualReport.Builder copy =
        AnnualReport.builder(report.edition())
            .header(report.header())
            .narrative(report.narrative());
    report.cells().forEach(c -> copy.cell(c.address(), c.cell()));
    return copy;
  }

  private static List<String> lines(String line) {
    return line.isEmpty() ? List.of() : List.of(line);
  }

  private static List<String> failed(Letter letter) {
    return failed(letter.report());
  }

  private static List<String> failed(AnnualReport report) {
    return ReportValidator.standard().validate(report).failed().stream()
        .map(f -> f.severity() + " " + f.rule() + " " + f.subject())
        .toList();
  }

  private static List<String> ids(RuleSet set) {
    return set.rules().stream().map(Rule::id).toList();
  }
}
