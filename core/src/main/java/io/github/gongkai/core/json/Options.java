package io.github.gongkai.core.json;

import io.github.gongkai.model.Place;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/** What is written, and in which language. */
record Options(boolean hasPlaces, Locale locale) implements Serializable {
  /** Returns {@code place} if places are written. */
  Optional<Place> shown(Optional<Place> place) {
    return hasPlaces ? place : Optional.empty();
  }
}
