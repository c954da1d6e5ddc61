package io.github.gongkai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.review.ReviewSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class ReviewPagesTest {
  private static final Path SAMPLES = Path.of("../samples");

  @TempDir private static Path folder;

  private static Browser browser;
  private static Path overview;

  /** The samples, and reports of one body on three years. */
  @BeforeAll
  static void write() throws IOException {
    ReportReader reader = ReportReader.standard();
    ReviewSite site = ReviewSite.in(folder, Locale.ENGLISH);
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        site.add(file.getFileName().toString(), reader.read(file), reader.text(file));
      }
    }
    for (int year = 2021; year < 2024; year++) {
      site.add(year + ".html", new ParseResult(ofYear(year), List.of()), "");
    }
    overview = site.finish();
    browser = new Browser();
  }

  private static AnnualReport ofYear(int year) {
    return AnnualReport.blank(Edition.EDITION_2021).toBuilder()
        .header(Header.builder().agency("青禾县教育局").year(year).build())
        .requests(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL, year * 7 % 30)
        .requests(RequestRow.GRANTED, Applicant.TOTAL, year * 3 % 20)
        .requests(RequestRow.CARRIED_FORWARD, Applicant.TOTAL, year % 3)
        .cell(new CellAddress(RequestRow.GRANTED, Applicant.NATURAL_PERSON), Cell.absent())
        .build();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @AfterEach
  void pageComplainsOfNothing() {
    assertThat(browser.console()).isEmpty();
    browser.run("localStorage.clear()");
  }

  private static Path report(String file) throws IOException {
    try (Stream<Path> pages = Files.list(folder.resolve("reports"))) {
      for (Path page : pages.toList()) {
        if (Files.readString(page).contains("<code>" + file + "</code>")) {
          return page;
        }
      }
    }
    throw new AssertionError("no page of " + file);
  }

  private static Path contradictory() throws IOException {
    return report("one-cell-a-line-2021.txt");
  }

  private static List<String> shown() {
    return browser.texts(".reports tbody tr.on th a");
  }

  @Test
  void columnSortsUpAndThenDown() {
    browser.open(overview);
    browser.click(".reports thead th:nth-child(2) button");
    List<String> up = browser.texts(".reports tbody tr.on td:nth-child(2)");
    browser.click(".reports thead th:nth-child(2) button");

    assertThat(up).isSorted().hasSize(8);
    assertThat(browser.texts(".reports tbody tr.on td:nth-child(2)"))
        .containsExactlyElementsOf(up.stream().sorted((a, b) -> b.compareTo(a)).toList());
    assertThat(browser.one(".reports thead th:nth-child(2)").getAttribute("aria-sort"))
        .isEqualTo("descending");
  }

  @Test
  void figuresSortByTheirValue() {
    browser.open(overview);
    browser.click(".reports thead th:nth-child(4) button");

    assertThat(
            browser.texts(".reports tbody tr.on td:nth-child(4)").stream()
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf))
        .isSorted()
        .contains(2, 17);
  }

  @Test
  void searchLeavesWhatHasAllWords() {
    browser.open(overview);
    browser.one("#search").sendKeys("青禾 2022");

    assertThat(shown()).containsExactly("青禾县教育局");
    assertThat(browser.one("#shown").getText()).isEqualTo("1–1 / 1");
  }

  @Test
  void filterLeavesReportsWithErrors() {
    browser.open(overview);
    browser.click("[data-filter=error]");

    assertThat(shown()).contains("砚溪区卫健局");
    assertThat(browser.texts(".reports tbody tr.on td:nth-child(8)")).doesNotContain("0");
  }

  @Test
  void overviewOpensAReportAndItsFindingLeadsToTheCell() {
    browser.open(overview);
    browser.one("#search").sendKeys("砚溪");
    browser.click(".reports tbody tr.on a");

    assertThat(browser.title()).contains("砚溪区卫健局");

    browser.follow(".finding.error a[href^='#c-']");
    WebElement cell = browser.one("td:target");

    assertThat(browser.fragment()).isEqualTo("#c-requests.processedTotal.naturalPerson");
    assertThat(browser.isInView(cell)).isTrue();
    assertThat(browser.focused()).isEqualTo(cell);
  }

  @Test
  void markOfACellLeadsToItsFinding() throws IOException {
    browser.open(contradictory());
    browser.follow("[id='c-requests.newlyReceived.total'] a.mark");

    assertThat(browser.one(".finding:target").getText()).contains("NAR-RECEIVED");
  }

  @Test
  void findingLeadsToTheSentenceThatDisagrees() throws IOException {
    browser.open(contradictory());
    browser.follow(".finding a[href^='#q-']");

    assertThat(browser.one("mark:target").getText()).contains("0件");
    assertThat(browser.isInView(browser.one("mark:target"))).isTrue();
  }

  @Test
  void findingThatIsFoldedUpIsUnfoldedByALinkToIt() throws IOException {
    Path page = report("2022.html");
    browser.open(page);
    browser.follow("td a.mark.undecided");

    assertThat(browser.isInView(browser.one(".undecided .finding:target p"))).isTrue();
  }

  @Test
  void cellHighlightsItsPlaceInTheSource() throws IOException {
    browser.open(contradictory());
    browser.follow("[id='c-proactive.penalty.decisions'] a.v");

    assertThat(browser.texts("#text .on")).containsExactly("202");
    assertThat(browser.isInView(browser.one("#text .on"))).isTrue();
  }

  @Test
  void focusTellsWhatStandsInACell() throws IOException {
    browser.open(contradictory());
    browser.run("document.querySelector(\"[id='c-requests.newlyReceived.total'] a.v\").focus()");

    assertThat(browser.one("#detail").getText())
        .contains("requests.newlyReceived.total", "line 93 1", "NAR-RECEIVED");

    browser.focused().sendKeys(Keys.ESCAPE);

    assertThat(browser.one("#detail").isDisplayed()).isFalse();
  }

  @Test
  void keyboardReachesTheCellsAndFollowsThem() throws IOException {
    browser.open(contradictory());
    browser.run("document.querySelector(\"[id='c-proactive.rules.made'] a.v\").focus()");
    browser.focused().sendKeys(Keys.TAB);
    browser.focused().sendKeys(Keys.ENTER);
    browser.waitFor("return location.hash !== ''");

    assertThat(browser.focused().getAttribute("id")).startsWith("s");
    assertThat(browser.all("#text .on")).hasSize(1);
  }

  @Test
  void languageChangesTheWordsAndIsRemembered() throws IOException {
    browser.open(contradictory());
    assertThat(browser.texts("h2")).contains("Findings").doesNotContain("校验结果");

    browser.click("[data-language=zh]");
    assertThat(browser.texts("h2")).contains("校验结果").doesNotContain("Findings");
    assertThat(browser.texts(".finding.error p").get(0)).contains("自然人");

    browser.click("header a");
    assertThat(browser.texts("h1")).containsExactly("年度报告");
  }

  @Test
  void yearsOfABodyAreDrawn() throws IOException {
    browser.open(report("2022.html"));
    browser.run("document.querySelector('.chart').scrollIntoView()");
    browser.screenshot("years");

    assertThat(browser.all(".chart .line-received circle")).hasSize(3);
    assertThat(browser.one(".chart polyline").getSize().width).isGreaterThan(300);
  }

  @Test
  void fiveThousandReportsOpenWithinTwoSeconds(@TempDir Path many) throws IOException {
    Path page = Overviews.of(5_000, many);
    browser.open(page);
    long ready =
        (long)
            browser.run(
                "return Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)");
    browser.one("#search").sendKeys("4999");

    assertThat(ready).isBetween(1L, 1_999L);
    assertThat(shown()).containsExactly("第4999局");
  }

  @ParameterizedTest
  @CsvSource({"desktop, 1280, 900", "phone, 390, 844"})
  void nobodyIsShutOutAndNothingStandsBesideThePage(String name, int width, int height)
      throws IOException {
    browser.open(overview, width, height);
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    browser.screenshot("overview-" + name);

    browser.open(contradictory(), width, height);
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    browser.screenshot("report-" + name);
    browser.run("document.getElementById('section-requests').scrollIntoView()");
    browser.screenshot("table-" + name);
    browser.open(report("2022.html"), width, height);
    assertThat(browser.barriers()).isEmpty();
  }
}
