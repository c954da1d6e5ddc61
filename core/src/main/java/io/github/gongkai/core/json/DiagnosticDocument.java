package io.github.gongkai.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A diagnostic; severity and message follow from the rest, and are for people and queries. */
record DiagnosticDocument(
    DiagnosticCode code,
    @Nullable Severity severity,
    @Nullable String message,
    String found,
    String expected,
    @JsonInclude(Include.NON_NULL) @Nullable Integer line,
    @JsonInclude(Include.NON_NULL) @Nullable Integer column,
    @JsonInclude(Include.NON_NULL) @Nullable Integer offset,
    @JsonInclude(Include.NON_NULL) @Nullable String raw) {
  /** Checks that this is a diagnostic. */
  DiagnosticDocument {
    new Diagnostic(code, PlaceDocument.place(line, column, offset, raw), found, expected);
  }

  static DiagnosticDocument of(Diagnostic diagnostic, Options options) {
    Optional<Place> place = options.shown(diagnostic.place());
    return new DiagnosticDocument(
        diagnostic.code(),
        diagnostic.severity(),
        diagnostic.message(options.locale()),
        diagnostic.found(),
        diagnostic.expected(),
        place.map(Place::line).orElse(null),
        place.map(Place::column).orElse(null),
        place.map(Place::offset).orElse(null),
        place.map(Place::raw).orElse(null));
  }

  Diagnostic toDiagnostic() {
    return new Diagnostic(code, PlaceDocument.place(line, column, offset, raw), found, expected);
  }
}
