package io.github.gongkai.model;

import static io.github.gongkai.model.Edition.EDITION_2021;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NarrativeDiffTest {
  private static final AnnualReport NOTHING = AnnualReport.builder(EDITION_2021).build();

  @Test
  void paragraphPutInLeavesThoseAroundItAlone() {
    assertThat(ReportDiff.between(general("a", "b", "c"), general("a", "x", "b", "c")).narrative())
        .containsExactly(
            new TextChange(
                "narrative.general", OptionalInt.of(1), Optional.empty(), Optional.of("x")));
  }

  @Test
  void changedParagraphIsOneRemovedAndOneAdded() {
    assertThat(ReportDiff.between(general("a", "b", "c"), general("a", "x", "c")))
        .hasToString(
            """
            narrative.general[1]: removed "b"
            narrative.general[1]: added "x\"""");
  }

  @Test
  void everyPartOfTheNarrativeIsCompared() {
    Outline.Builder<String> all = Outline.<String>builder().preamble("p").closing("z");
    for (Section section : Section.values()) {
      all.paragraph(section, section.key());
    }

    assertThat(ReportDiff.between(narrative(headings()), narrative(all.build())))
        .hasToString(
            """
            narrative.preamble[0]: added "p"
            narrative.general[0]: added "general"
            narrative.proactive[0]: added "proactive"
            narrative.requests[0]: added "requests"
            narrative.remedies[0]: added "remedies"
            narrative.problems[0]: added "problems"
            narrative.other[0]: added "other"
            narrative.closing[0]: added "z\"""");
  }

  @Test
  void sectionWithoutParagraphAppearsAndVanishes() {
    AnnualReport before =
        narrative(
            Outline.<String>builder().section(Section.GENERAL).section(Section.OTHER).build());
    AnnualReport after =
        narrative(
            Outline.<String>builder().section(Section.GENERAL).section(Section.PROBLEMS).build());

    assertThat(ReportDiff.between(before, after))
        .hasToString(
            """
            narrative.sections[1]: removed "other"
            narrative.sections[1]: added "problems\"""");
  }

  @Test
  void narrativeUpToTheBoundIsAligned() {
    assertThat(ReportDiff.between(numbered(0, 1000), numbered(1, 1001)).narrative()).hasSize(2);
  }

  @Test
  void narrativePastTheBoundIsNotAligned() {
    assertThat(101 * 9901).isEqualTo(1_000_001);
    assertThat(ReportDiff.between(numbered(0, 101), numbered(1, 9902)).narrative())
        .hasSize(101 + 9901);
  }

  @Test
  void commonBeginningAndEndDoNotCountTowardsTheBound() {
    AnnualReport before = general(paragraphs(0, 50_000));
    String[] changed = paragraphs(0, 50_000);
    changed[20_000] = "x";

    assertThat(ReportDiff.between(before, general(changed)).narrative())
        .extracting(TextChange::index)
        .containsExactly(OptionalInt.of(20_000), OptionalInt.of(20_000));
  }

  @Test
  void hugeNarrativesAreComparedInTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(ReportDiff.between(numbered(0, 100_000), numbered(1, 100_001)).narrative())
                .hasSize(200_000));
  }

  private static Outline<String> headings() {
    Outline.Builder<String> headings = Outline.builder();
    List.of(Section.values()).forEach(headings::section);
    return headings.build();
  }

  private static AnnualReport numbered(int from, int to) {
    return general(paragraphs(from, to));
  }

  private static String[] paragraphs(int from, int to) {
    return IntStream.range(from, to).mapToObj(Integer::toString).toArray(String[]::new);
  }

  private static AnnualReport general(String... paragraphs) {
    Outline.Builder<String> narrative = Outline.builder();
    List.of(paragraphs).forEach(p -> narrative.paragraph(Section.GENERAL, p));
    return narrative(narrative.build());
  }

  private static AnnualReport narrative(Outline<String> narrative) {
    return NOTHING.toBuilder().narrative(narrative).build();
  }
}
