package io.github.gongkai.review;

import io.github.gongkai.model.Place;
import java.util.ArrayList;
import java.util.List;

/** The places of a source text that a page links to. */
final class PlaceLinks {
  private final String text;
  private final List<PlaceLink> all = new ArrayList<>();
  private final List<PlaceLink> cells = new ArrayList<>();

  PlaceLinks(String text) {
    this.text = text;
  }

  /**
   * Returns a link to {@code place}.
   *
   * @throws IllegalArgumentException if what stands there is not what was read
   */
  PlaceLink link(Place place) {
    if (!text.startsWith(place.raw(), place.offset())) {
      throw new IllegalArgumentException("text is not the one that was read, at: " + place);
    }
    PlaceLink link = PlaceLink.of(place);
    all.add(link);
    return link;
  }

  /** Returns a link to the {@code place} of a cell. */
  PlaceLink linkOfCell(Place place) {
    PlaceLink link = link(place);
    cells.add(link);
    return link;
  }

  /** Returns all links. */
  List<PlaceLink> all() {
    return all;
  }

  /** Returns the links to cells. */
  List<PlaceLink> cells() {
    return cells;
  }
}
