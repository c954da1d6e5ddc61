package io.github.gongkai.review;

import io.github.gongkai.core.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * Something that the reader noticed.
 *
 * @param kind {@code error}, {@code warning} or {@code info}
 * @param code what it is
 * @param message what it says
 * @param place where it stands
 */
record DiagnosticView(String kind, String code, Both message, Optional<PlaceLink> place) {
  static DiagnosticView of(Diagnostic diagnostic, PlaceLinks places) {
    return new DiagnosticView(
        diagnostic.severity().key(),
        diagnostic.code().name(),
        Both.of(diagnostic::message),
        diagnostic.place().map(places::link));
  }
}
