package io.github.gongkai.model;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestGroupTest {
  @Test
  void otherIsOneRowIn2019AndThreeIn2021() {
    assertThat(RequestGroup.OTHER.rows(EDITION_2019)).containsExactly(RequestRow.OTHER);
    assertThat(RequestGroup.OTHER.rows(EDITION_2021))
        .containsExactly(RequestRow.NOT_CORRECTED, RequestRow.FEE_UNPAID, RequestRow.OTHER_REASONS);
  }

  @ParameterizedTest
  @EnumSource
  void otherGroupsAreTheSameInBothEditions(Edition edition) {
    assertThat(RequestGroup.DENIED.rows(edition))
        .containsExactly(
            RequestRow.STATE_SECRET,
            RequestRow.PROHIBITED_BY_LAW,
            RequestRow.SECURITY_OR_STABILITY,
            RequestRow.THIRD_PARTY_RIGHTS,
            RequestRow.INTERNAL_AFFAIRS,
            RequestRow.DELIBERATIVE_PROCESS,
            RequestRow.ENFORCEMENT_CASE_FILE,
            RequestRow.REGISTRY_LOOKUP);
    assertThat(RequestGroup.UNAVAILABLE.rows(edition))
        .containsExactly(RequestRow.NOT_HELD, RequestRow.NEEDS_CREATION, RequestRow.STILL_UNCLEAR);
    assertThat(RequestGroup.NOT_PROCESSED.rows(edition))
        .containsExactly(
            RequestRow.PETITION_OR_COMPLAINT,
            RequestRow.DUPLICATE,
            RequestRow.PUBLICATION,
            RequestRow.EXCESSIVE,
            RequestRow.REISSUE);
  }

  @Test
  void rowsOutsideTheGroupsAreThoseWithoutOne() {
    List<RequestRow> alone =
        Stream.of(RequestRow.values())
            .filter(row -> Stream.of(RequestGroup.values()).noneMatch(g -> g.contains(row)))
            .toList();

    assertThat(alone)
        .containsExactly(
            RequestRow.NEWLY_RECEIVED,
            RequestRow.CARRIED_OVER,
            RequestRow.GRANTED,
            RequestRow.PARTIALLY_GRANTED,
            RequestRow.PROCESSED_TOTAL,
            RequestRow.CARRIED_FORWARD);
  }

  @Test
  void handedOutRowsCannotBeChanged() {
    List<RequestRow> rows = RequestGroup.DENIED.rows(EDITION_2021);

    assertThatThrownBy(() -> rows.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }
}
