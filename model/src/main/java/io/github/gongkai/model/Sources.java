package io.github.gongkai.model;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the parts of a report stood in its source. A report made by hand has no places. */
public final class Sources {
  private static final Sources NONE = builder().build();

  private final Map<CellAddress, Place> cells;
  private final List<Place> extras;
  private final @Nullable Place title;
  private final Map<Section, Place> headings;
  private final Outline<Place> narrative;

  private Sources(Builder builder) {
    this.cells = Map.copyOf(builder.cells);
    this.extras = List.copyOf(builder.extras);
    this.title = builder.title;
    this.headings = Map.copyOf(builder.headings);
    this.narrative = builder.narrative;
  }

  /** Returns the sources of a report that was not read. */
  public static Sources none() {
    return NONE;
  }

  /** Returns a builder without any place. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns where the cell stood; empty for an absent cell. */
  public Optional<Place> cell(CellAddress address) {
    return Optional.ofNullable(cells.get(address));
  }

  /** Returns where the extras stood, in the order of {@link AnnualReport#extras()}. */
  public List<Place> extras() {
    return extras;
  }

  /** Returns where the title stood; its raw text is the title before any cleaning. */
  public Optional<Place> title() {
    return Optional.ofNullable(title);
  }

  /** Returns where the heading of {@code section} stood. */
  public Optional<Place> heading(Section section) {
    return Optional.ofNullable(headings.get(section));
  }

  /** Returns where the paragraphs stood, in the shape of {@link AnnualReport#narrative()}. */
  public Outline<Place> narrative() {
    return narrative;
  }

  /** Builds {@link Sources}. */
  public static final class Builder {
    private final Map<CellAddress, Place> cells = new HashMap<>();
    private List<Place> extras = List.of();
    private @Nullable Place title;
    private final Map<Section, Place> headings = new HashMap<>();
    private Outline<Place> narrative = Outline.empty();

    private Builder() {}

    /** Sets where the cell stood. */
    public Builder cell(CellAddress address, Place place) {
      cells.put(
          requireNonNull(address, "address must not be null"),
          requireNonNull(place, "place must not be null"));
      return this;
    }

    /** Sets where the extras stood. */
    public Builder extras(List<Place> places) {
      extras = List.copyOf(places);
      return this;
    }

    /** Sets where the title stood. */
    public Builder title(Place place) {
      title = requireNonNull(place, "place must not be null");
      return this;
    }

    /** Sets where the heading of {@code section} stood. */
    public Builder heading(Section section, Place place) {
      headings.put(
          requireNonNull(section, "section must not be null"),
          requireNonNull(place, "place must not be null"));
      return this;
    }

    /** Sets where the paragraphs stood. */
    public Builder narrative(Outline<Place> places) {
      narrative = requireNonNull(places, "places must not be null");
      return this;
    }

    /** Returns the sources. */
    public Sources build() {
      return new Sources(this);
    }
  }
}
