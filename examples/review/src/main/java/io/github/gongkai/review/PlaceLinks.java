package io.github.gongkai.review;

import io.github.gongkai.model.Place;
import java.util.ArrayList;
import java.util.List;

/** The places that a page links to. */
final class PlaceLinks {
  private final List<PlaceLink> all = new ArrayList<>();
  private final List<PlaceLink> cells = new ArrayList<>();

  /** Returns a link to {@code place}. */
  PlaceLink link(Place place) {
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
