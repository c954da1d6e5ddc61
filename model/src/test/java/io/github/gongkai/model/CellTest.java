package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
  private static final BigDecimal SEVEN = new BigDecimal("7");

  @Test
  void reportedCellHasNumberUnitAndText() {
    Cell cell = new Cell.Reported(SEVEN, Optional.of(Unit.ITEMS), "７项");

    assertFacts(cell, CellState.REPORTED, Optional.of(SEVEN), Optional.of(Unit.ITEMS), "７项");
  }

  @Test
  void reportedCellMayLackAUnit() {
    Cell cell = new Cell.Reported(SEVEN, Optional.empty(), "7");

    assertFacts(cell, CellState.REPORTED, Optional.of(SEVEN), Optional.empty(), "7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+100", "1E-101", "-1E+999999999", "1E-999999999"})
  void figuresThatWouldFillTheMemoryAreRefused(BigDecimal figure) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.of(figure, Unit.CASES))
        .withMessageContaining("100 digits");
  }

  @Test
  void longestFiguresAreTaken() {
    assertThat(Cell.of(new BigDecimal("-1E+99"), Unit.CASES).text()).hasSize(101);
    assertThat(Cell.of(new BigDecimal("1E-100"), Unit.CASES).text()).hasSize(102);
  }

  @Test
  void onlyReportedCellsHaveANumber() {
    assertFacts(Cell.blank(), CellState.BLANK, Optional.empty(), Optional.empty(), "");
    assertFacts(Cell.absent(), CellState.ABSENT, Optional.empty(), Optional.empty(), "");
    assertFacts(
        new Cell.NotApplicable("无"),
        CellState.NOT_APPLICABLE,
        Optional.empty(),
        Optional.empty(),
        "无");
    assertFacts(
        new Cell.Unreadable("1 2"),
        CellState.UNREADABLE,
        Optional.empty(),
        Optional.empty(),
        "1 2");
  }

  private static void assertFacts(
      Cell cell, CellState state, Optional<BigDecimal> number, Optional<Unit> unit, String text) {
    assertThat(cell.state()).isEqualTo(state);
    assertThat(cell.number()).isEqualTo(number);
    assertThat(cell.unit()).isEqualTo(unit);
    assertThat(cell.text()).isEqualTo(text);
  }

  @Test
  void cellOfNumberIsWrittenPlain() {
    assertThat(Cell.of(new BigDecimal("1E+3"), Unit.CASES))
        .isEqualTo(new Cell.Reported(new BigDecimal("1E+3"), Optional.of(Unit.CASES), "1000"));
    assertThat(Cell.of(new BigDecimal("0.0000001"), Unit.TEN_THOUSAND_YUAN).text())
        .isEqualTo("0.0000001");
  }

  @Test
  void blankIsNotZero() {
    assertThat(Cell.blank()).isNotEqualTo(Cell.of(BigDecimal.ZERO, Unit.CASES));
  }

  @Test
  void nullsThrowWithTheirName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Cell.Reported(null, Optional.empty(), "7"))
        .withMessage("value must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new Cell.Reported(SEVEN, null, "7"))
        .withMessage("unit must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new Cell.Reported(SEVEN, Optional.empty(), null))
        .withMessage("text must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new Cell.NotApplicable(null))
        .withMessage("text must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new Cell.Unreadable(null))
        .withMessage("text must not be null");
  }

  @Test
  void statesWithoutTextAreNamed() {
    assertThat(Cell.absent()).hasToString("absent");
    assertThat(Cell.blank()).hasToString("blank");
  }
}
