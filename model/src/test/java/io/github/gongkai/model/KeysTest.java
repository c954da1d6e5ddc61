package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names in JSON and CSV, which stay. */
class KeysTest {
  @Test
  void tablesStandInTheirSections() {
    assertThat(Stream.of(FormTable.values()).map(t -> t.key() + " in " + t.section()))
        .containsExactly("proactive in PROACTIVE", "requests in REQUESTS", "remedies in REMEDIES");
  }

  @Test
  void sectionsAreNumberedAsOnTheForm() {
    assertThat(Stream.of(Section.values()).map(s -> s.number() + " " + s.key()))
        .containsExactly(
            "1 general", "2 proactive", "3 requests", "4 remedies", "5 problems", "6 other");
  }

  @Test
  void statesHaveTheirNames() {
    assertThat(Stream.of(CellState.values()).map(CellState::key))
        .containsExactly("reported", "blank", "notApplicable", "unreadable", "absent");
  }

  @Test
  void severitiesRiseInOrder() {
    assertThat(Stream.of(Severity.values()).map(Severity::key))
        .containsExactly("info", "warning", "error");
  }

  @Test
  void groupsHaveTheKeysThatTheirRowsBeginWith() {
    assertThat(Stream.of(RequestGroup.values()).map(RequestGroup::key))
        .containsExactly("denied", "unavailable", "notProcessed", "other");
  }

  @Test
  void onlyTheColumnOfSumsIsTotal() {
    assertThat(Stream.of(Applicant.values()).filter(Applicant::isTotal))
        .containsExactly(Applicant.TOTAL);
    assertThat(Stream.of(RemedyOutcome.values()).filter(RemedyOutcome::isTotal))
        .containsExactly(RemedyOutcome.TOTAL);
  }
}
