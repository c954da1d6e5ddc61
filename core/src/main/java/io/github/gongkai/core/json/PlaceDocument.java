package io.github.gongkai.core.json;

import io.github.gongkai.model.Place;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place in the text of the source. */
record PlaceDocument(int line, int column, int offset, String raw) {
  /** Checks that there is such a place. */
  PlaceDocument {
    new Place(line, column, offset, raw);
  }

  static PlaceDocument of(Place place) {
    return new PlaceDocument(place.line(), place.column(), place.offset(), place.raw());
  }

  Place toPlace() {
    return new Place(line, column, offset, raw);
  }

  /**
   * Returns the place that has all four parts, or empty if it has none.
   *
   * @throws IllegalArgumentException if it has some, or there is no such place
   */
  static Optional<Place> place(
      @Nullable Integer line,
      @Nullable Integer column,
      @Nullable Integer offset,
      @Nullable String raw) {
    if (line != null && column != null && offset != null && raw != null) {
      return Optional.of(new Place(line, column, offset, raw));
    }
    if (Stream.of(line, column, offset, raw).anyMatch(Objects::nonNull)) {
      throw new IllegalArgumentException("a place has line, column, offset and raw, or none");
    }
    return Optional.empty();
  }
}
