package io.github.gongkai.core.json;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Sources;
import io.github.gongkai.model.StatisticalPeriod;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Results of which each part may be anything that the model allows. */
final class AnyResult {
  private static final Arbitrary<Place> PLACES =
      Combinators.combine(
              Arbitraries.integers().between(1, Integer.MAX_VALUE),
              Arbitraries.integers().between(1, Integer.MAX_VALUE),
              Arbitraries.integers().between(0, Integer.MAX_VALUE),
              texts())
          .as(Place::new);

  private AnyResult() {}

  static Arbitrary<ParseResult> results() {
    return Combinators.combine(reports(), diagnostics().list().ofMaxSize(4)).as(ParseResult::new);
  }

  private static Arbitrary<AnnualReport> reports() {
    return Arbitraries.of(Edition.class)
        .flatMap(
            edition ->
                Combinators.combine(
                        headers(),
                        outlines(texts()),
                        extras().list().ofMaxSize(3),
                        placed(edition, cells()),
                        placed(edition, PLACES),
                        places())
                    .as(
                        (header, narrative, extras, cells, places, sources) -> {
                          AnnualReport.Builder report = AnnualReport.builder(edition);
                          cells.forEach(
                              (index, cell) ->
                                  report.cell(Form.of(edition).cells().get(index), cell));
                          places.forEach(
                              (index, place) ->
                                  sources.cell(Form.of(edition).cells().get(index), place));
                          return report
                              .header(header)
                              .narrative(narrative)
                              .extras(extras)
                              .sources(sources.build())
                              .build();
                        }));
  }

  private static <T> Arbitrary<Map<Integer, T>> placed(Edition edition, Arbitrary<T> values) {
    int last = Form.of(edition).cells().size() - 1;
    return Arbitraries.maps(Arbitraries.integers().between(0, last), values).ofMaxSize(12);
  }

  private static Arbitrary<Sources.Builder> places() {
    return Combinators.combine(
            PLACES.list().ofMaxSize(1),
            Arbitraries.maps(Arbitraries.of(Section.class), PLACES).ofMaxSize(6),
            outlines(PLACES),
            PLACES.list().ofMaxSize(3))
        .as(
            (title, headings, narrative, extras) -> {
              Sources.Builder sources = Sources.builder().narrative(narrative).extras(extras);
              title.forEach(sources::title);
              headings.forEach(sources::heading);
              return sources;
            });
  }

  private static Arbitrary<Header> headers() {
    return Combinators.combine(
            texts().optional(),
            texts().optional(),
            Arbitraries.integers().optional(),
            days().optional(),
            Combinators.combine(days(), days()).as(StatisticalPeriod::new).optional())
        .as(
            (title, agency, year, publishedOn, period) -> {
              Header.Builder header = Header.builder();
              title.ifPresent(header::title);
              agency.ifPresent(header::agency);
              year.ifPresent(header::year);
              publishedOn.ifPresent(header::publishedOn);
              period.ifPresent(header::period);
              return header.build();
            });
  }

  private static <T> Arbitrary<Outline<T>> outlines(Arbitrary<T> each) {
    Arbitrary<List<T>> paragraphs = each.list().ofMaxSize(2);
    return Combinators.combine(
            paragraphs,
            Arbitraries.maps(Arbitraries.of(Section.class), paragraphs).ofMaxSize(6),
            paragraphs)
        .as(
            (preamble, sections, closing) -> {
              Outline.Builder<T> outline = Outline.builder();
              preamble.forEach(outline::preamble);
              sections.keySet().forEach(outline::section);
              sections.forEach((s, all) -> all.forEach(one -> outline.paragraph(s, one)));
              closing.forEach(outline::closing);
              return outline.build();
            });
  }

  private static Arbitrary<Extra> extras() {
    return Combinators.combine(Arbitraries.of(FormTable.class), texts(), texts(), cells())
        .as(Extra::new);
  }

  private static Arbitrary<Cell> cells() {
    return Arbitraries.oneOf(
        Combinators.combine(figures(), Arbitraries.of(Unit.class).optional(), texts())
            .as(Cell.Reported::new),
        texts().map(Cell.NotApplicable::new),
        texts().map(Cell.Unreadable::new),
        Arbitraries.of(Cell.blank(), Cell.absent()));
  }

  private static Arbitrary<BigDecimal> figures() {
    BigInteger most = BigInteger.TEN.pow(100).subtract(BigInteger.ONE);
    return Combinators.combine(
            Arbitraries.bigIntegers().between(most.negate(), most),
            Arbitraries.integers().between(0, 100))
        .as(BigDecimal::new);
  }

  private static Arbitrary<Diagnostic> diagnostics() {
    return Combinators.combine(
            Arbitraries.of(DiagnosticCode.class), PLACES.optional(), texts(), texts())
        .as(Diagnostic::new);
  }

  /** Days whose year has four digits, as the schema has it. */
  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Texts without halves of surrogate pairs, which UTF-8 cannot encode. */
  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(8),
            Arbitraries.strings().withChars("\"\\/\n\r\t\u0000\u2028 ：件万1,.").ofMaxLength(8))
        .map(
            text ->
                text.codePoints()
                    .filter(c -> Character.getType(c) != Character.SURROGATE)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }
}
