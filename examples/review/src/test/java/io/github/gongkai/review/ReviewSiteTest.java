package io.github.gongkai.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.RequestRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewSiteTest {
  @TempDir private Path folder;

  private static AnnualReport report(String agency, int year, int granted) {
    return AnnualReport.builder(Edition.EDITION_2021)
        .header(Header.builder().agency(agency).year(year).build())
        .requests(RequestRow.GRANTED, Applicant.TOTAL, granted)
        .build();
  }

  private void write(AnnualReport... reports) throws IOException {
    ReviewSite site = ReviewSite.in(folder, Locale.ENGLISH);
    for (AnnualReport report : reports) {
      site.add("a.txt", new ParseResult(report, List.of()), "");
    }
    site.finish();
  }

  private Document page(int number) throws IOException {
    return Pages.page(folder.resolve("reports/" + number + ".html"));
  }

  private Document overview() throws IOException {
    return Pages.page(folder.resolve("index.html"));
  }

  @Test
  void overviewHasALineForEachReportThatLeadsToItsPage() throws IOException {
    write(report("青禾县教育局", 2021, 3), report("砚溪区卫健局", 2022, 1204));

    assertThat(overview().select(".reports tbody tr").eachText())
        .containsExactly("青禾县教育局a.txt 2021 2021 3 5 33 1 0", "砚溪区卫健局a.txt 2022 2021 1204 5 33 1 0");
    assertThat(overview().select(".reports tbody a").eachAttr("href"))
        .containsExactly("reports/1.html", "reports/2.html")
        .allMatch(href -> Files.exists(folder.resolve(href)));
  }

  @Test
  void reportWithoutBodyIsCalledByItsFile() throws IOException {
    write(AnnualReport.blank(Edition.EDITION_2019));

    assertThat(overview().select(".reports tbody a").text()).isEqualTo("a.txt");
  }

  @Test
  void fileThatCouldNotBeReadIsNamed() throws IOException {
    ReviewSite site = ReviewSite.in(folder, Locale.ENGLISH);
    site.addFailure("<b>.txt", "no such file");
    site.finish();

    assertThat(overview().select(".failures li").text()).isEqualTo("<b>.txt: no such file");
    assertThat(overview().select(".totals b").eachText()).containsExactly("0", "0", "0", "1");
  }

  @Test
  void bodyWithSeveralYearsHasAChartOnEachOfItsPages() throws IOException {
    write(report("甲局", 2021, 3), report("乙局", 2021, 5), report("甲局", 2022, 4));

    assertThat(page(1).select(".chart .line-granted circle title").eachText())
        .containsExactly("2021: 3", "2022: 4");
    assertThat(page(1).select(".years a").eachAttr("href")).containsExactly("1.html", "3.html");
    assertThat(page(3).select(".chart")).hasSize(1);
    assertThat(page(2).select(".chart")).isEmpty();
  }

  @Test
  void higherFigureStandsHigherInTheChart() throws IOException {
    write(report("甲局", 2021, 0), report("甲局", 2022, 8));

    assertThat(page(1).select(".chart polyline").eachAttr("points"))
        .containsExactly("60,240 620,20");
    assertThat(page(1).select(".chart .tick").eachText())
        .containsExactly("0", "2", "4", "6", "8", "2021", "2022");
  }

  @Test
  void yearWithoutFigurePartsTheLine() throws IOException {
    write(
        report("甲局", 2020, 1), report("甲局", 2021, 1), report("甲局", 2023, 2), report("甲局", 2024, 2));

    assertThat(page(1).select(".chart .line-granted polyline")).hasSize(2);
  }

  @Test
  void yearWhoseReportsDisagreeHasNoPoint() throws IOException {
    write(report("甲局", 2021, 3), report("甲局", 2022, 4), report("甲局", 2022, 5));

    assertThat(page(1).select(".chart circle title").eachText()).containsExactly("2021: 3");
    assertThat(page(1).select(".years a")).hasSize(3);
  }

  @Test
  void pagesOpenInTheLanguageAskedFor() throws IOException {
    ReviewSite.in(folder, Locale.SIMPLIFIED_CHINESE).finish();

    assertThat(Optional.of(overview().select("html").attr("lang"))).contains("zh");
  }

  @Test
  void secondRunReplacesThePages() throws IOException {
    write(report("甲局", 2021, 3));
    write(report("乙局", 2021, 3));

    assertThat(page(1).select("dd").eachText()).contains("乙局").doesNotContain("甲局");
  }

  @Test
  void reportThatWasNotReadWithoutErrorIsCounted() throws IOException {
    ReviewSite site = ReviewSite.in(folder, Locale.ENGLISH);
    site.add("a.txt", ReportReader.standard().read("今天天气很好。"), "今天天气很好。");
    site.finish();

    assertThat(overview().select(".reports td.reading").text()).isEqualTo("1");
    assertThat(overview().select(".totals .reading b").text()).isEqualTo("1");
  }

  @Test
  void overviewOfBeforeIsGoneUntilThePagesAreFinished() throws IOException {
    write(report("甲局", 2021, 3));
    ReviewSite.in(folder, Locale.ENGLISH);

    assertThat(folder.resolve("index.html")).doesNotExist();
  }

  @Test
  void nameOfManyBodiesHasNoChart() throws IOException {
    AnnualReport[] reports = new AnnualReport[51];
    for (int i = 0; i < reports.length; i++) {
      reports[i] = report("教育局", 2021 + i % 3, i);
    }
    write(reports);

    assertThat(page(1).select(".chart")).isEmpty();
  }

  @Test
  void textThatWasNotReadIsRefused() throws IOException {
    ReviewSite site = ReviewSite.in(folder, Locale.ENGLISH);
    ParseResult result = ReportReader.standard().read("甲县教育局2022年政府信息公开工作年度报告\n");

    assertThatIllegalArgumentException().isThrownBy(() -> site.add("a.txt", result, "别的文字"));
    assertThat(folder.resolve("reports/1.html")).doesNotExist();
  }

  @Test
  void languageIsRequired() {
    assertThatNullPointerException().isThrownBy(() -> ReviewSite.in(folder, null));
  }
}
