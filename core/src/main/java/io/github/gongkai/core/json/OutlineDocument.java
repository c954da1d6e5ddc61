package io.github.gongkai.core.json;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One value for each paragraph.
 *
 * @param <T> what there is for each paragraph
 */
record OutlineDocument<T>(List<T> preamble, Map<Section, List<T>> sections, List<T> closing) {
  OutlineDocument {
    requireNonNull(preamble, "preamble must not be null");
    requireNonNull(sections, "sections must not be null");
    requireNonNull(closing, "closing must not be null");
  }

  static <S, T> OutlineDocument<T> of(Outline<S> outline, Function<S, T> each) {
    Map<Section, List<T>> sections = new EnumMap<>(Section.class);
    outline.sections().forEach((section, all) -> sections.put(section, map(all, each)));
    return new OutlineDocument<>(
        map(outline.preamble(), each), sections, map(outline.closing(), each));
  }

  <R> Outline<R> toOutline(Function<T, R> each) {
    Outline.Builder<R> outline = Outline.builder();
    map(preamble, each).forEach(outline::preamble);
    sections.forEach(
        (section, all) -> {
          outline.section(section);
          map(all, each).forEach(one -> outline.paragraph(section, one));
        });
    map(closing, each).forEach(outline::closing);
    return outline.build();
  }

  private static <S, T> List<T> map(List<S> all, Function<S, T> each) {
    return all.stream().map(each).toList();
  }
}
