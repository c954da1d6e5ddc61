package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the differences of any two reports. */
class ReportDiffProperties {
  /** All that a report says. */
  record Said(
      Edition edition,
      Header header,
      Map<String, Cell> cells,
      Outline<String> narrative,
      List<Extra> extras) {

    AnnualReport report() {
      AnnualReport.Builder report =
          AnnualReport.builder(edition).header(header).narrative(narrative).extras(extras);
      Form form = Form.of(edition);
      cells.forEach((name, cell) -> form.find(name).ifPresent(a -> report.cell(a, cell)));
      return report.build();
    }

    /** Returns this with the parts of {@code other} whose bit is set. */
    Said with(Said other, int bits) {
      return new Said(
          (bits & 1) == 0 ? edition : other.edition,
          (bits & 2) == 0 ? header : other.header,
          (bits & 4) == 0 ? cells : other.cells,
          (bits & 8) == 0 ? narrative : other.narrative,
          (bits & 16) == 0 ? extras : other.extras);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void nothingDiffersIfAndOnlyIfTheReportsAreEqual(
      @ForAll("said") Said one, @ForAll("said") Said other, @ForAll @IntRange(max = 31) int bits) {
    AnnualReport before = one.report();
    AnnualReport after = one.with(other, bits).report();

    assertThat(ReportDiff.between(before, after).isEmpty()).isEqualTo(before.equals(after));
    assertThat(ReportDiff.between(after, before).isEmpty()).isEqualTo(before.equals(after));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyChangeIsALine(@ForAll("said") Said one, @ForAll("said") Said other) {
    ReportDiff diff = ReportDiff.between(one.report(), other.report());

    List<Object> changes = new ArrayList<>(diff.header());
    changes.addAll(diff.cells());
    changes.addAll(diff.narrative());
    changes.addAll(diff.extras());
    assertThat(diff.toString().split("\\R"))
        .isEqualTo(
            changes.isEmpty()
                ? new String[] {""}
                : changes.stream().map(Object::toString).toArray());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void bothSidesOfALineDiffer(@ForAll("said") Said one, @ForAll("said") Said other) {
    ReportDiff diff = ReportDiff.between(one.report(), other.report());

    assertThat(diff.cells()).extracting(Object::toString).noneMatch(ReportDiffProperties::isSame);
  }

  private static boolean isSame(String line) {
    return line.matches("[^ ]+ (.*) -> \\1");
  }

  @Provide
  Arbitrary<Said> said() {
    return Combinators.combine(
            Arbitraries.of(Edition.class), headers(), cellsByName(), narratives(), extras())
        .as(Said::new);
  }

  private static Arbitrary<Header> headers() {
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 9)).optional();
    return Combinators.combine(
            texts().optional(),
            texts().optional(),
            Arbitraries.of(2021, 2022).optional(),
            days,
            days)
        .as(
            (title, agency, year, publishedOn, from) -> {
              Header.Builder header = Header.builder();
              title.ifPresent(header::title);
              agency.ifPresent(header::agency);
              year.ifPresent(header::year);
              publishedOn.ifPresent(header::publishedOn);
              from.map(day -> new StatisticalPeriod(day, LocalDate.of(2022, 12, 31)))
                  .ifPresent(header::period);
              return header.build();
            });
  }

  private static Arbitrary<Map<String, Cell>> cellsByName() {
    Arbitrary<String> names =
        Arbitraries.of(
            "requests.granted.total", "proactive.fees.amount", "proactive.procurement.amount");
    return Arbitraries.maps(names, cells()).ofMaxSize(3);
  }

  private static Arbitrary<Cell> cells() {
    return Arbitraries.oneOf(
        Arbitraries.of(Cell.blank(), Cell.absent()),
        texts().map(Cell.NotApplicable::new),
        texts().map(Cell.Unreadable::new),
        Combinators.combine(
                Arbitraries.of("5", "5.0", "100", "1E+2").map(BigDecimal::new),
                Arbitraries.of(Unit.class).optional(),
                Arbitraries.of("5", "100", "5 元"))
            .as(Cell.Reported::new));
  }

  private static Arbitrary<Outline<String>> narratives() {
    Arbitrary<List<String>> few = texts().list().ofMaxSize(2);
    return Combinators.combine(
            few, Arbitraries.maps(Arbitraries.of(Section.class), few).ofMaxSize(3), few)
        .as(
            (preamble, sections, closing) -> {
              Outline.Builder<String> narrative = Outline.builder();
              preamble.forEach(narrative::preamble);
              sections.forEach(
                  (section, paragraphs) -> {
                    narrative.section(section);
                    paragraphs.forEach(p -> narrative.paragraph(section, p));
                  });
              closing.forEach(narrative::closing);
              return narrative.build();
            });
  }

  private static Arbitrary<List<Extra>> extras() {
    return Combinators.combine(Arbitraries.of(FormTable.class), texts(), texts(), cells())
        .as(Extra::new)
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("", "甲", "a\r\nb", "\u2028", "a\" -> \"b");
  }
}
