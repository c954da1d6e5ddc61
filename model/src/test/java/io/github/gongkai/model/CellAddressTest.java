package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class CellAddressTest {
  @Test
  void textIsTableRowAndColumn() {
    assertThat(new CellAddress(RequestRow.STATE_SECRET, Applicant.NATURAL_PERSON))
        .hasToString("requests.denied.stateSecret.naturalPerson");
    assertThat(new CellAddress(RemedyRow.RECONSIDERATION, RemedyOutcome.TOTAL))
        .hasToString("remedies.reconsideration.total");
    assertThat(new CellAddress(ProactiveRow.FEES, ProactiveColumn.AMOUNT))
        .hasToString("proactive.fees.amount");
  }

  @Test
  void tableIsThatOfTheRow() {
    assertThat(new CellAddress(RemedyRow.LITIGATION_DIRECT, RemedyOutcome.UPHELD).table())
        .isEqualTo(FormTable.REMEDIES);
  }

  @Test
  void rowAndColumnOfDifferentTablesThrow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CellAddress(RequestRow.GRANTED, RemedyOutcome.TOTAL))
        .withMessage("row and column of different tables: GRANTED, TOTAL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CellAddress(ProactiveRow.RULES, Applicant.TOTAL))
        .withMessage("row and column of different tables: RULES, TOTAL");
  }

  @Test
  void nullsThrowWithTheirName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new CellAddress(null, Applicant.TOTAL))
        .withMessage("row must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new CellAddress(RequestRow.GRANTED, null))
        .withMessage("column must not be null");
  }
}
