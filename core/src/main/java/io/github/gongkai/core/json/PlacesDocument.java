package io.github.gongkai.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Sources;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where all but the cells of the form stood: the paragraphs in the shape of the narrative, the
 * extras in their order.
 */
record PlacesDocument(
    @JsonInclude(Include.NON_NULL) @Nullable PlaceDocument title,
    Map<Section, PlaceDocument> headings,
    OutlineDocument<PlaceDocument> narrative,
    List<PlaceDocument> extras) {
  private static final PlacesDocument NONE = all(Sources.none());

  PlacesDocument {
    requireNonNull(headings, "headings must not be null");
    requireNonNull(narrative, "narrative must not be null");
    requireNonNull(extras, "extras must not be null");
  }

  /** Returns the places, or empty if there are none. */
  static Optional<PlacesDocument> of(Sources sources) {
    return Optional.of(all(sources)).filter(places -> !places.equals(NONE));
  }

  private static PlacesDocument all(Sources sources) {
    Map<Section, PlaceDocument> headings = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      sources.heading(section).ifPresent(p -> headings.put(section, PlaceDocument.of(p)));
    }
    return new PlacesDocument(
        sources.title().map(PlaceDocument::of).orElse(null),
        headings,
        OutlineDocument.of(sources.narrative(), PlaceDocument::of),
        sources.extras().stream().map(PlaceDocument::of).toList());
  }

  void addTo(Sources.Builder sources) {
    Optional.ofNullable(title).map(PlaceDocument::toPlace).ifPresent(sources::title);
    headings.forEach((section, place) -> sources.heading(section, place.toPlace()));
    sources.narrative(narrative.toOutline(PlaceDocument::toPlace));
    sources.extras(extras.stream().map(PlaceDocument::toPlace).toList());
  }
}
