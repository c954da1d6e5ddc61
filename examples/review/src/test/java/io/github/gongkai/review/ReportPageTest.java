package io.github.gongkai.review;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Sources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
  private static final CellAddress GRANTED = new CellAddress(RequestRow.GRANTED, Applicant.TOTAL);

  @TempDir private Path folder;

  private static Element cell(Document page, CellAddress address) {
    return Optional.ofNullable(page.getElementById("c-" + address)).orElseThrow();
  }

  /** Returns what the source pane has between the start and the end of a link. */
  private static String linked(Document page, Element link) {
    int from = Integer.parseInt(link.attr("href").substring("#s".length()));
    int to = Integer.parseInt(link.attr("data-end"));
    return page.select("#text [data-at]").stream()
        .filter(piece -> Integer.parseInt(piece.attr("data-at")) >= from)
        .filter(piece -> Integer.parseInt(piece.attr("data-at")) < to)
        .map(Element::wholeText)
        .collect(joining());
  }

  @Test
  void everyCellOfTheFormIsThereAsWrittenAndLeadsToItsPlace() throws IOException {
    AnnualReport report = ReportReader.standard().read(Pages.CONTRADICTORY).report();
    Document page = Pages.ofFile(Pages.CONTRADICTORY, folder);

    for (AddressedCell expected : report.cells()) {
      Element cell = cell(page, expected.address());
      Place place = report.sources().cell(expected.address()).orElseThrow();
      Element link = cell.selectFirst("a.v");
      assertThat(cell.hasClass(expected.cell().state().key())).isTrue();
      assertThat(link.ownText()).isEqualTo(expected.cell().text());
      assertThat(linked(page, link)).isEqualTo(place.raw());
      assertThat(cell.attr("data-raw")).isEqualTo(place.raw());
      assertThat(cell.attr("data-line")).isEqualTo(Integer.toString(place.line()));
    }
    assertThat(page.select("td[data-address]")).hasSameSizeAs(report.cells());
  }

  @Test
  void sourceIsThereToItsLastCharacter() throws IOException {
    Document page = Pages.ofFile(Pages.CONTRADICTORY, folder);

    assertThat(
            page.select("#text .line").stream()
                .map(
                    line ->
                        line.select("[data-at]").stream()
                            .map(Element::wholeText)
                            .collect(joining()))
                .collect(joining("\n")))
        .isEqualTo(Files.readString(Pages.CONTRADICTORY));
  }

  @Test
  void everyLinkOnThePageLeadsSomewhereAndEveryIdIsOne() throws IOException {
    Document page = Pages.ofFile(Pages.CONTRADICTORY, folder);
    List<String> ids = page.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .containsAll(
            page.select("a[href^=#]").eachAttr("href").stream().map(h -> h.substring(1)).toList());
  }

  @Test
  void failedRuleMarksTheCellsThatItPutsInQuestionAndLinksBothWays() throws IOException {
    Document page = Pages.ofFile(Pages.CONTRADICTORY, folder);
    Element finding = page.select(".finding.error").first();
    Element cell =
        cell(page, new CellAddress(RequestRow.PROCESSED_TOTAL, Applicant.NATURAL_PERSON));

    assertThat(finding.select("code").first().text()).isEqualTo("REQ-BALANCE");
    assertThat(finding.select("p.links a[href^=#c-]").eachAttr("href"))
        .startsWith("#" + cell.id(), "#c-requests.carriedForward.naturalPerson");
    assertThat(cell.hasClass("is-error")).isTrue();
    assertThat(cell.select("a.mark").eachAttr("href")).contains("#" + finding.id());
  }

  @Test
  void sentenceThatDisagreesIsMarkedWhereItStands() throws IOException {
    Document page = Pages.ofFile(Pages.CONTRADICTORY, folder);
    Element finding = page.select(".finding:contains(NAR-RECEIVED)").first();
    String id = finding.select("a[href^=#q-]").attr("href").substring(1);

    assertThat(page.getElementById(id).ownText()).contains("0件");
    assertThat(page.getElementById(id).select("a.mark").attr("href")).isEqualTo("#" + finding.id());
  }

  @Test
  void suggestedCorrectionIsThereBeforeAndAfter() throws IOException {
    Document page = Pages.ofFile(Pages.CONTRADICTORY, folder);
    Element cell = cell(page, new CellAddress(RequestRow.PROCESSED_TOTAL, Applicant.TOTAL));

    assertThat(cell.select(".change del").text()).isEqualTo("1");
    assertThat(cell.select(".change ins").text()).isEqualTo("0");
    assertThat(page.select(".corrections tbody").first().select("tr")).hasSize(2);
  }

  @Test
  void statesAreSaidInWords() throws IOException {
    AnnualReport report =
        AnnualReport.blank(Edition.EDITION_2021)
            .with(GRANTED, new Cell.Unreadable("1?"))
            .with(new CellAddress(RequestRow.GRANTED, Applicant.OTHER_ORGANIZATION), Cell.absent());
    Document page = Pages.of(report, folder);

    assertThat(cell(page, GRANTED).select("[lang=en]").eachText()).contains("unreadable");
    assertThat(cell(page, GRANTED).select("[lang=zh]").eachText()).contains("无法读取");
    assertThat(cell(page, GRANTED).ownText()).isEqualTo("1?");
    assertThat(
            cell(page, new CellAddress(RequestRow.GRANTED, Applicant.OTHER_ORGANIZATION))
                .select("[lang=en]")
                .eachText())
        .contains("absent");
    assertThat(
            cell(page, new CellAddress(RequestRow.GRANTED, Applicant.NATURAL_PERSON))
                .select("[lang=en]")
                .eachText())
        .contains("blank");
  }

  @Test
  void figureThatWasPlacedByTheRelationsSaysSo() throws IOException {
    Place place = new Place(1, 1, 0, "5");
    AnnualReport report =
        AnnualReport.blank(Edition.EDITION_2021).with(GRANTED, 5).toBuilder()
            .sources(Sources.builder().cell(GRANTED, place).build())
            .build();
    Diagnostic inferred =
        new Diagnostic(DiagnosticCode.INFERRED, Optional.of(place), "5", "REQ-ROW-TOTAL");
    Document page = Pages.of(new ParseResult(report, List.of(inferred)), "5", folder);

    assertThat(page.select(".is-inferred[id]").eachAttr("id")).containsExactly("c-" + GRANTED);
  }

  @Test
  void cellThatTheFormDoesNotKnowIsPrintedToo() throws IOException {
    AnnualReport report =
        AnnualReport.blank(Edition.EDITION_2021).toBuilder()
            .extras(
                List.of(
                    new Extra(
                        FormTable.PROACTIVE,
                        "宣传册",
                        "份数",
                        new Cell.Reported(BigDecimal.valueOf(77), Optional.empty(), "77"))))
            .build();

    assertThat(Pages.of(report, folder).select("td:not([id])").eachText()).contains("77");
  }

  @Test
  void reportThatIsNoneHasTheFormWithoutFigures() throws IOException {
    Document page = Pages.ofText("今天天气很好。", folder);

    assertThat(page.select("td.absent[id]")).hasSize(page.select("td[data-address]").size());
    assertThat(page.select(".missing")).hasSize(6);
    assertThat(page.select(".finding code").eachText()).contains("NOT_A_REPORT");
  }

  @Test
  void whatAReportHoldsIsTextAndNeverMarkup() throws IOException {
    String text = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\n一、总体情况\n<b>粗</b>";
    Document page = Pages.ofText(text, folder);

    assertThat(page.select("img, b:contains(粗), body script")).isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("#text").first().wholeText()).contains("<script>alert(1)</script>");
  }

  @Test
  void pageAllowsItsOwnStyleAndScriptAloneAndNeedsNoNetwork() throws Exception {
    Document page = Pages.ofFile(Pages.CONTRADICTORY, folder);
    String policy = page.select("meta[http-equiv]").attr("content");

    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s'"
                .formatted(
                    hash(page.select("style").first().data()),
                    hash(page.select("script").first().data())));
    assertThat(page.select("[src], link, [style], [onclick]")).isEmpty();
    assertThat(page.select("a").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") || href.equals("../index.html"));
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void everyWordIsThereInBothLanguages() throws IOException {
    Document page = Pages.ofFile(Pages.CONTRADICTORY, folder);

    assertThat(page.select(".w[lang=en]")).hasSameSizeAs(page.select(".w[lang=zh]"));
    assertThat(page.select(".w")).allMatch(Element::hasText);
    assertThat(page.select(".w[lang=zh]").eachText().stream().filter(w -> w.matches("[a-z ]+")))
        .isEmpty();
  }

  @Test
  void charactersThatSteerADisplayAreShown() throws IOException {
    Document page = Pages.ofText("第一行\u0000\u001b[2J\u202e倒", folder);

    assertThat(page.select("#text .line").text()).isEqualTo("第一行␀␛[2J\uFFFD倒");
  }

  @Test
  void halfOfACharacterDoesNotStopThePage() throws IOException {
    assertThat(Pages.ofText("甲\ud840乙", folder).select("#text").text()).contains("甲?乙");
  }

  @Test
  void ofALongSourceOnlyWhatIsNearAPlaceIsShown() throws IOException {
    String filler = "无关。".repeat(30_000);
    String text = Files.readString(Pages.CONTRADICTORY) + "\n" + filler + "\n";
    ParseResult result = ReportReader.standard().read(Files.readString(Pages.CONTRADICTORY));
    Document page = Pages.of(result, text, folder);

    assertThat(page.select("#text").first().wholeText().length()).isLessThan(50_000);
    Element link = cell(page, GRANTED).selectFirst("a.v");
    assertThat(linked(page, link)).isEqualTo(result.sources().cell(GRANTED).orElseThrow().raw());
  }
}
