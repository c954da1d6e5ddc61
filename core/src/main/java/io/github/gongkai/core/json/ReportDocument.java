package io.github.gongkai.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whole: a report, and what its reader noticed if it is that of a result. */
record ReportDocument(
    Version version,
    HeaderDocument header,
    Map<FormTable, Map<String, Map<String, CellDocument>>> tables,
    OutlineDocument<String> narrative,
    List<ExtraDocument> extras,
    @JsonInclude(Include.NON_NULL) @Nullable PlacesDocument places,
    @JsonInclude(Include.NON_NULL) @Nullable List<DiagnosticDocument> diagnostics) {
  ReportDocument {
    requireNonNull(version, "version must not be null");
    requireNonNull(header, "header must not be null");
    requireNonNull(tables, "tables must not be null");
    requireNonNull(narrative, "narrative must not be null");
    requireNonNull(extras, "extras must not be null");
  }

  static ReportDocument of(AnnualReport report, Options options) {
    return of(report, null, options);
  }

  static ReportDocument of(ParseResult result, Options options) {
    List<DiagnosticDocument> diagnostics =
        result.diagnostics().stream().map(d -> DiagnosticDocument.of(d, options)).toList();
    return of(result.report(), diagnostics, options);
  }

  private static ReportDocument of(
      AnnualReport report, @Nullable List<DiagnosticDocument> diagnostics, Options options) {
    Sources sources = options.hasPlaces() ? report.sources() : Sources.none();
    return new ReportDocument(
        Version.ONE,
        HeaderDocument.of(report.header(), report.edition(), sources.title().map(Place::raw)),
        Tables.of(report, sources),
        OutlineDocument.of(report.narrative(), text -> text),
        report.extras().stream().map(ExtraDocument::of).toList(),
        PlacesDocument.of(sources).orElse(null),
        diagnostics);
  }

  /**
   * Returns the report.
   *
   * @throws IllegalArgumentException if the edition lacks one of the cells
   */
  AnnualReport toReport() {
    Edition edition = header.edition();
    AnnualReport.Builder report =
        AnnualReport.builder(edition)
            .header(header.toHeader())
            .narrative(narrative.toOutline(text -> text))
            .extras(extras.stream().map(ExtraDocument::toExtra).toList());
    Sources.Builder sources = Sources.builder();
    Optional.ofNullable(places).ifPresent(p -> p.addTo(sources));
    Tables.forEach(
        tables,
        Form.of(edition),
        (address, cell) -> {
          report.cell(address, cell.toCell());
          cell.toPlace().ifPresent(place -> sources.cell(address, place));
        });
    return report.sources(sources.build()).build();
  }

  /**
   * Returns the result.
   *
   * @throws IllegalArgumentException if the edition lacks one of the cells, or if there are no
   *     diagnostics, not even none
   */
  ParseResult toResult() {
    if (diagnostics == null) {
      throw new IllegalArgumentException("a report without diagnostics is no result of a read");
    }
    return new ParseResult(
        toReport(), diagnostics.stream().map(DiagnosticDocument::toDiagnostic).toList());
  }
}
