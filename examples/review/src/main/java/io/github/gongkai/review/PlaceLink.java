package io.github.gongkai.review;

import io.github.gongkai.model.Place;

/**
 * A link to a place of the source.
 *
 * @param at where it starts, from 0
 * @param end where it ends
 * @param line its line, from 1
 * @param raw what stands there
 */
record PlaceLink(int at, int end, int line, String raw) {
  /** As much as is worth showing beside the source itself. */
  private static final int LONGEST = 200;

  static PlaceLink of(Place place) {
    return new PlaceLink(
        place.offset(),
        place.offset() + place.length(),
        place.line(),
        Visible.text(beginning(place.raw())));
  }

  private static String beginning(String raw) {
    return raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST) + "…";
  }
}
