package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.model.AddressedCell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages say what the texts say. */
class PagesTest {
  private static final Set<DiagnosticCode> OF_LABELS =
      Set.of(DiagnosticCode.LABEL_DAMAGED, DiagnosticCode.LABEL_CUT);

  @ParameterizedTest
  @EnumSource(names = {"CLEAN", "WORD"})
  void pagesHaveCellsOfTexts(Pages pages) {
    assertThat(cells(pages.bytes())).isEqualTo(cells(Texts.ALL));
  }

  @ParameterizedTest
  @EnumSource(names = {"ONE_CLEAN", "ONE_DAMAGED"})
  void onePageHasCellsOfItsText(Pages pages) {
    assertThat(cells(pages.bytes())).isEqualTo(cells(List.of(Texts.TABS_2022)));
  }

  @Test
  void pagesOfWordAreEightTimesAsLong() {
    assertThat((double) Pages.WORD.length() / Pages.CLEAN.length()).isBetween(7.5, 8.5);
  }

  @Test
  void cleanPageHasNoDamagedLabel() {
    assertThat(ofLabels(Pages.ONE_CLEAN)).isEmpty();
  }

  @Test
  void damagedPageHasThirtyDamagedLabels() {
    assertThat(ofLabels(Pages.ONE_DAMAGED)).hasSize(30).hasSameSizeAs(DamagedLabels.LABELS);
  }

  @ParameterizedTest
  @EnumSource
  void pagesReadWithoutErrors(Pages pages) {
    assertThat(pages.bytes()).noneMatch(page -> Texts.result(page).hasErrors());
  }

  @ParameterizedTest
  @EnumSource(names = {"CLEAN", "WORD"})
  void bytesDecodeToStringThatJsoupParses(Pages pages) {
    assertThat(pages.bytes().stream().map(ReadBenchmark::decode).toList()).isEqualTo(pages.html());
    assertThat(pages.bytes().stream().map(page -> new String(page, StandardCharsets.UTF_8)))
        .containsExactlyElementsOf(pages.html());
  }

  @ParameterizedTest
  @EnumSource(names = {"CLEAN", "WORD"})
  void tikaExtractsTextOfPage(Pages pages) {
    for (int i = 0; i < pages.html().size(); i++) {
      assertThat(TikaText.of(pages.bytes().get(i)))
          .containsIgnoringWhitespaces(Jsoup.parse(pages.html().get(i)).body().text());
    }
  }

  private static List<List<AddressedCell>> cells(List<byte[]> sources) {
    return sources.stream().map(source -> Texts.read(source).cells()).toList();
  }

  private static List<Diagnostic> ofLabels(Pages pages) {
    ParseResult result = Texts.result(pages.bytes().get(0));
    return result.diagnostics().stream().filter(d -> OF_LABELS.contains(d.code())).toList();
  }
}
