package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static Outline.Builder<String> full() {
    return Outline.<String>builder()
        .closing("z")
        .paragraph(Section.PROBLEMS, "p")
        .section(Section.REQUESTS)
        .paragraph(Section.GENERAL, "a")
        .preamble("0")
        .paragraph(Section.GENERAL, "b");
  }

  @Test
  void emptyOutlineHasNothing() {
    Outline<String> empty = Outline.empty();

    assertThat(empty.preamble()).isEmpty();
    assertThat(empty.sections()).isEmpty();
    assertThat(empty.closing()).isEmpty();
    assertThat(empty.all()).isEmpty();
    assertThat(empty).isEqualTo(Outline.<String>builder().build());
  }

  @Test
  void sectionsStandInTheOrderOfTheFormWhateverTheOrderOfAdding() {
    assertThat(full().build().sections())
        .containsExactly(
            Map.entry(Section.GENERAL, List.of("a", "b")),
            Map.entry(Section.REQUESTS, List.of()),
            Map.entry(Section.PROBLEMS, List.of("p")));
  }

  @Test
  void allParagraphsComeInOrder() {
    assertThat(full().build().all()).containsExactly("0", "a", "b", "p", "z");
  }

  @Test
  void sectionWithoutParagraphsIsThereAndMissingOneIsNot() {
    Outline<String> outline = full().build();

    assertThat(outline.has(Section.REQUESTS)).isTrue();
    assertThat(outline.section(Section.REQUESTS)).isEmpty();
    assertThat(outline.has(Section.OTHER)).isFalse();
    assertThat(outline.section(Section.OTHER)).isEmpty();
  }

  @Test
  void addingASectionAgainKeepsItsParagraphs() {
    assertThat(full().section(Section.GENERAL).build().section(Section.GENERAL))
        .containsExactly("a", "b");
  }

  @Test
  void equalOutlinesHaveEqualParts() {
    assertThat(full().build()).isEqualTo(full().build()).hasSameHashCodeAs(full().build());
    assertThat(full().build())
        .isNotEqualTo(full().preamble("1").build())
        .isNotEqualTo(full().paragraph(Section.PROBLEMS, "q").build())
        .isNotEqualTo(full().section(Section.OTHER).build())
        .isNotEqualTo(full().closing("y").build())
        .isNotEqualTo("text");
  }

  @Test
  void paragraphElsewhereMakesAnotherOutline() {
    assertThat(Outline.<String>builder().preamble("a").build())
        .isNotEqualTo(Outline.<String>builder().closing("a").build());
  }

  @Test
  void textShowsTheParts() {
    assertThat(full().build())
        .hasToString(
            "Outline[preamble=[0], sections={GENERAL=[a, b], REQUESTS=[], PROBLEMS=[p]},"
                + " closing=[z]]");
  }

  @Test
  void builderUsedOnLeavesTheOutlineAsItWas() {
    Outline.Builder<String> builder = full();
    Outline<String> outline = builder.build();

    builder.preamble("x").closing("x").section(Section.OTHER).paragraph(Section.GENERAL, "x");

    assertThat(outline).isEqualTo(full().build());
  }

  @Test
  void handedOutCollectionsCannotBeChanged() {
    Outline<String> outline = full().build();

    assertUnchangeable(() -> outline.preamble().add("x"));
    assertUnchangeable(() -> outline.closing().add("x"));
    assertUnchangeable(() -> outline.sections().remove(Section.GENERAL));
    assertUnchangeable(() -> outline.section(Section.GENERAL).add("x"));
    assertUnchangeable(() -> outline.section(Section.OTHER).add("x"));
  }

  private static void assertUnchangeable(Runnable change) {
    assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
  }
}
