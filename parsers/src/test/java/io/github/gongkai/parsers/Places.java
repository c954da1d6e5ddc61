package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Sources;
import java.util.Optional;

/** What must hold of the places of any report. */
final class Places {
  private Places() {}

  /** Asserts that all parts stand in {@code source} where the report says. */
  static void assertRight(ParseResult result, String source) {
    Sources sources = result.sources();
    for (AddressedCell cell : result.report().cells()) {
      Optional<Place> place = sources.cell(cell.address());
      assertThat(place.isPresent())
          .as(cell.address().toString())
          .isEqualTo(cell.cell().state() != CellState.ABSENT);
      place.ifPresent(p -> assertRight(p, source));
    }
    assertThat(sources.extras()).hasSameSizeAs(result.report().extras());
    sources.extras().forEach(place -> assertRight(place, source));
    sources.title().ifPresent(place -> assertRight(place, source));
    sources.narrative().all().forEach(place -> assertRight(place, source));
    assertThat(sources.narrative().all()).hasSameSizeAs(result.report().narrative().all().toList());
    result.diagnostics().forEach(d -> d.place().ifPresent(place -> assertRight(place, source)));
  }

  private static void assertRight(Place place, String source) {
    int end = place.offset() + place.length();
    assertThat(source.substring(place.offset(), end)).isEqualTo(place.raw());
    String before = source.substring(0, place.offset());
    assertThat(before.split("\r\n|\r|\n", -1).length).isEqualTo(place.line());
    int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    assertThat(place.offset() - lineStart + 1).isEqualTo(place.column());
  }
}
