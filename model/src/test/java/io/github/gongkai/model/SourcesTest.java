package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final CellAddress GRANTED_TOTAL =
      new CellAddress(RequestRow.GRANTED, Applicant.TOTAL);
  private static final CellAddress OTHER_TOTAL = new CellAddress(RequestRow.OTHER, Applicant.TOTAL);
  private static final Place HERE = new Place(2, 3, 14, "7");
  private static final Place THERE = new Place(9, 1, 80, "x");

  @Test
  void reportMadeByHandHasNoPlaces() {
    Sources none = Sources.none();

    assertThat(none.cell(GRANTED_TOTAL)).isEmpty();
    assertThat(none.extras()).isEmpty();
    assertThat(none.title()).isEmpty();
    assertThat(none.heading(Section.GENERAL)).isEmpty();
    assertThat(none.narrative()).isEqualTo(Outline.empty());
  }

  @Test
  void partsStandWhereTheBuilderWasTold() {
    Outline<Place> narrative = Outline.<Place>builder().preamble(THERE).build();
    Sources sources =
        Sources.builder()
            .cell(GRANTED_TOTAL, HERE)
            .extras(List.of(THERE, HERE))
            .title(THERE)
            .heading(Section.GENERAL, HERE)
            .narrative(narrative)
            .build();

    assertThat(sources.cell(GRANTED_TOTAL)).contains(HERE);
    assertThat(sources.cell(OTHER_TOTAL)).isEmpty();
    assertThat(sources.extras()).containsExactly(THERE, HERE);
    assertThat(sources.title()).contains(THERE);
    assertThat(sources.heading(Section.GENERAL)).contains(HERE);
    assertThat(sources.heading(Section.OTHER)).isEmpty();
    assertThat(sources.narrative()).isEqualTo(narrative);
  }

  @Test
  void builderUsedOnLeavesTheSourcesAsTheyWere() {
    List<Place> extras = new ArrayList<>(List.of(HERE));
    Sources.Builder builder =
        Sources.builder().cell(GRANTED_TOTAL, HERE).extras(extras).heading(Section.GENERAL, HERE);
    Sources sources = builder.build();

    extras.add(THERE);
    builder.cell(GRANTED_TOTAL, THERE).heading(Section.GENERAL, THERE).title(THERE);

    assertThat(sources.cell(GRANTED_TOTAL)).contains(HERE);
    assertThat(sources.extras()).containsExactly(HERE);
    assertThat(sources.heading(Section.GENERAL)).contains(HERE);
    assertThat(sources.title()).isEmpty();
  }

  @Test
  void handedOutExtrasCannotBeChanged() {
    List<Place> extras = Sources.builder().extras(List.of(HERE)).build().extras();

    assertThatThrownBy(() -> extras.add(THERE)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nullsThrowWithTheirName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Sources.builder().title(null))
        .withMessage("place must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> Sources.builder().narrative(null))
        .withMessage("places must not be null");
  }
}
