package io.github.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Sources;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any text gives a report, soon, whose parts stand where it says. */
class TotalityProperties {
  /** Far more than any text of this length takes on a busy machine. */
  private static final Duration SOON = Duration.ofSeconds(10);

  @Property
  void anyTextGivesAReport(@ForAll("texts") String text) {
    assertRead(text, Files::readText);
  }

  @Property
  void anyBytesGiveAReport(@ForAll byte[] bytes) {
    assertThat(Files.read(bytes).report().cells()).isNotEmpty();
  }

  @Property
  void anyPrefixGivesAReport(
      @ForAll("layouts") String layout,
      @ForAll("damaged") AnnualReport report,
      @ForAll @IntRange(max = 1 << 20) int length) {
    String text = Files.write(layout, report);
    assertRead(text.substring(0, length % (text.length() + 1)), Files::read);
  }

  @Property
  void anySuffixGivesAReport(
      @ForAll("layouts") String layout,
      @ForAll("damaged") AnnualReport report,
      @ForAll @IntRange(max = 1 << 20) int start) {
    String text = Files.write(layout, report);
    assertRead(text.substring(start % (text.length() + 1)), Files::read);
  }

  private static void assertRead(String text, Function<String, ParseResult> reader) {
    long start = System.nanoTime();
    ParseResult result = reader.apply(text);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    for (AddressedCell cell : result.report().cells()) {
      assertThat(result.sources().cell(cell.address()).isPresent())
          .isEqualTo(cell.cell().state() != CellState.ABSENT);
    }
    places(result).forEach(place -> assertStandsIn(text, place));
  }

  private static Stream<Place> places(ParseResult result) {
    Sources sources = result.sources();
    return Stream.of(
            result.report().cells().stream().flatMap(c -> sources.cell(c.address()).stream()),
            sources.extras().stream(),
            sources.title().stream(),
            sources.narrative().all(),
            result.diagnostics().stream().flatMap(d -> d.place().stream()))
        .flatMap(places -> places);
  }

  private static void assertStandsIn(String text, Place place) {
    assertThat(text.startsWith(place.raw(), place.offset())).as(place.toString()).isTrue();
  }

  @Provide
  Arbitrary<String> layouts() {
    return Examples.layouts();
  }

  @Provide
  Arbitrary<AnnualReport> damaged() {
    return Examples.damaged();
  }

  /** Text of the words, marks and figures that reports are made of, in any order. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\t",
            "\n",
            "\r",
            " | ",
            "|---|",
            " ",
            "\u00A0",
            "。",
            "0",
            "-7",
            "1,234",
            "９",
            "/",
            "一、总体情况",
            "信息内容",
            "规章",
            "处理决定数量",
            "三、本年度办理结果",
            "3.其他",
            "总计",
            "自然人",
            "行政复议",
            "结果维持",
            "2022年1月4日",
            "政府信息公开工作年度报告",
            "<table>",
            "<td>",
            "<tr>",
            "</table>",
            "<td colspan=\"9\">",
            "&nbsp;",
            "〔？〕",
            "會(huì)",
            "\u0000",
            "（",
            "）");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(200).map(list -> String.join("", list)),
        Arbitraries.strings().all().ofMaxLength(200));
  }
}
