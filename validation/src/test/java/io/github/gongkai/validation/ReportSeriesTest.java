package io.github.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Section;
import io.github.gongkai.validation.rule.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportSeriesTest {

  @Test
  void reportsAreSortedByYear() {
    AnnualReport first = report(2021).report();
    AnnualReport second = report(2022).report();

    assertThat(ReportSeries.of(List.of(second, first)).reports()).containsExactly(first, second);
  }

  @Test
  void caseCarriedForwardIsCarriedOverAcrossTheEditions() {
    Letter before =
        report(2020)
            .cell("requests.carriedForward.naturalPerson", "2")
            .cell("requests.carriedForward.total", "2");

    assertThat(failed(before, report(2021)))
        .containsExactly(
            "INFO YOY-CARRY requests.naturalPerson", "WARNING YOY-CARRY requests.total");
    assertThat(
            failed(
                before,
                report(2021)
                    .cell("requests.carriedOver.naturalPerson", "2")
                    .cell("requests.carriedOver.total", "2")))
        .isEmpty();
  }

  @Test
  void findingNamesTheYearBefore() {
    Letter before = report(2021).cell("requests.carriedForward.total", "2");
    Finding finding =
        ReportSeries.of(List.of(before.report(), report(2022).report()))
            .validate()
            .get(1)
            .failed()
            .get(0);

    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("requests.total: carriedOver is 0, expected last year's carriedForward: 2");
    assertThat(finding.message(Locale.CHINESE))
        .isEqualTo("总计：二、上年结转政府信息公开申请数量 为 0，应为 上年四、结转下年度继续办理：2");
  }

  @Test
  void documentsInForceAreThoseOfTheYearBeforeAndTheNewOnes() {
    Letter before = report(2022).cell("proactive.normativeDocuments.inForce", "10");
    Letter after =
        report(2023)
            .cell("proactive.normativeDocuments.made", "3")
            .cell("proactive.normativeDocuments.repealed", "1");

    assertThat(failed(before, after.cell("proactive.normativeDocuments.inForce", "12"))).isEmpty();
    assertThat(failed(before, after.cell("proactive.normativeDocuments.inForce", "11")))
        .containsExactly("WARNING YOY-INFORCE proactive.normativeDocuments");
  }

  @Test
  void documentsInForceAreNotComparedAcrossTheEditions() {
    Letter before = report(2020).cell("proactive.normativeDocuments.totalDisclosed", "10");

    assertThat(failed(before, report(2021).cell("proactive.normativeDocuments.inForce", "3")))
        .isEmpty();
  }

  @Test
  void itemsAndStockOfTheFirstEditionGoOn() {
    Letter before =
        report(2019)
            .cell("proactive.licensing.previousYearItems", "5")
            .cell("proactive.licensing.change", "2")
            .cell("proactive.rules.totalDisclosed", "4");

    assertThat(failed(before, report(2020)))
        .containsExactly(
            "INFO YOY-ITEMS proactive.licensing", "INFO YOY-DISCLOSED proactive.rules");
    assertThat(
            failed(
                before,
                report(2020)
                    .cell("proactive.licensing.previousYearItems", "7")
                    .cell("proactive.rules.newlyDisclosed", "1")
                    .cell("proactive.rules.totalDisclosed", "5")))
        .isEmpty();
  }

  @Test
  void copyOfTheYearBeforeIsTold() {
    Letter before = new Letter(2022).text(Section.PROBLEMS, "人手不足。");

    assertThat(failed(before, new Letter(2023).text(Section.PROBLEMS, "人手不足。")))
        .containsExactly("INFO YOY-COPY report");
    assertThat(failed(before, new Letter(2023).text(Section.PROBLEMS, "经费不足。"))).isEmpty();
  }

  @Test
  void yearThatIsMissingIsNotBridged() {
    Letter before = report(2021).cell("requests.carriedForward.total", "2");

    assertThat(failed(before, report(2023))).isEmpty();
  }

  @Test
  void seriesNeedsOneReportAYear() {
    AnnualReport report = report(2022).report();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportSeries.of(List.of(report, report)))
        .withMessage("more than one report on the year: 2022");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ReportSeries.of(List.of(AnnualReport.builder(Edition.EDITION_2021).build())))
        .withMessageStartingWith("report without a year: ");
  }

  /** A report whose narrative is no copy of that of another year. */
  private static Letter report(int year) {
    return new Letter(year).text(Section.PROBLEMS, year + "年栏目更新不够及时。");
  }

  private static List<String> failed(Letter before, Letter after) {
    List<ValidationResult> results =
        ReportSeries.of(List.of(before.report(), after.report())).validate();
    assertThat(results).hasSize(2);
    assertThat(results.get(0).findings()).isEmpty();
    return results.get(1).failed().stream()
        .map(f -> f.severity() + " " + f.rule() + " " + f.subject())
        .toList();
  }
}
