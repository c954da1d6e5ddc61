package io.github.gongkai.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value for each paragraph of a report, in order: before the first heading, in each of the six
 * sections, and after the end. The narrative of a report is an outline of texts; where those texts
 * stood is an outline of places with the same shape.
 *
 * @param <T> what there is for each paragraph
 */
public final class Outline<T> {
  private final List<T> preamble;
  private final Map<Section, List<T>> sections;
  private final List<T> closing;

  private Outline(Builder<T> builder) {
    this.preamble = List.copyOf(builder.preamble);
    Map<Section, List<T>> copy = new EnumMap<>(Section.class);
    builder.sections.forEach((section, paragraphs) -> copy.put(section, List.copyOf(paragraphs)));
    this.sections = Collections.unmodifiableMap(copy);
    this.closing = List.copyOf(builder.closing);
  }

  /** Returns an outline without any section. */
  public static <T> Outline<T> empty() {
    return Outline.<T>builder().build();
  }

  /** Returns a builder of an outline without any section. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** Returns the paragraphs between the title and the first section. */
  public List<T> preamble() {
    return preamble;
  }

  /** Returns the sections whose heading stands in the report, with their paragraphs. */
  public Map<Section, List<T>> sections() {
    return sections;
  }

  /** Returns the paragraphs of {@code section}; none if the report lacks the section. */
  public List<T> section(Section section) {
    return sections.getOrDefault(section, List.of());
  }

  /** Returns whether the heading of {@code section} stands in the report. */
  public boolean has(Section section) {
    return sections.containsKey(section);
  }

  /** Returns what stands after the last section: the signature. */
  public List<T> closing() {
    return closing;
  }

  /** Returns all paragraphs in order. */
  public Stream<T> all() {
    return Stream.of(Stream.of(preamble), sections.values().stream(), Stream.of(closing))
        .flatMap(part -> part)
        .flatMap(List::stream);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Outline<?> other
        && preamble.equals(other.preamble)
        && sections.equals(other.sections)
        && closing.equals(other.closing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(preamble, sections, closing);
  }

  @Override
  public String toString() {
    return "Outline[preamble=" + preamble + ", sections=" + sections + ", closing=" + closing + "]";
  }

  /**
   * Builds an {@link Outline}.
   *
   * @param <T> what there is for each paragraph
   */
  public static final class Builder<T> {
    private final List<T> preamble = new ArrayList<>();
    private final Map<Section, List<T>> sections = new EnumMap<>(Section.class);
    private final List<T> closing = new ArrayList<>();

    private Builder() {}

    /** Adds a paragraph before the first section. */
    public Builder<T> preamble(T paragraph) {
      preamble.add(paragraph);
      return this;
    }

    /** Adds {@code section}, if it is not there, without a paragraph. */
    public Builder<T> section(Section section) {
      sections.computeIfAbsent(section, s -> new ArrayList<>());
      return this;
    }

    /** Adds a paragraph to {@code section}. */
    public Builder<T> paragraph(Section section, T paragraph) {
      section(section);
      sections.getOrDefault(section, List.of()).add(paragraph);
      return this;
    }

    /** Adds a paragraph after the last section. */
    public Builder<T> closing(T paragraph) {
      closing.add(paragraph);
      return this;
    }

    /** Returns the outline. */
    public Outline<T> build() {
      return new Outline<>(this);
    }
  }
}
