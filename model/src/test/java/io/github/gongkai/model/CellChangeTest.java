package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellChangeTest {
  private static final CellAddress GRANTED = new CellAddress(RequestRow.GRANTED, Applicant.TOTAL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5   | 件 | 5        | 6    | 件   | 6       | reported 5 -> reported 6
          5   | 件 | 5        | 5.0  | 件   | 5.0     | reported 5 -> reported 5.0
          0.0000001 | 元 | 0.0000001 | 0 | 元 | 0 | reported 0.0000001 -> reported 0
          5   | 件 | 5        | 5    | 项   | 5       | reported 5 件 -> reported 5 项
          5   | 元 | 5        | 5    |      | 5       | reported 5 元 -> reported 5
          5   | 元 | 5        | 5    | 元   | '５'    | reported 5 -> reported 5 "５"
          12  | 元 | '12 元'  | 12   | 元   | '十二'  | reported 12 "12 元" -> reported 12 "十二"
          """)
  void figureChangesInAllThatIsSeenOfIt(
      BigDecimal before,
      String unitBefore,
      String textBefore,
      BigDecimal after,
      String unitAfter,
      String textAfter,
      String fact) {
    assertThat(
            new CellChange(
                GRANTED,
                new Cell.Reported(before, unit(unitBefore), textBefore),
                new Cell.Reported(after, unit(unitAfter), textAfter)))
        .hasToString("requests.granted.total: " + fact);
  }

  @Test
  void statesAreToldApart() {
    List<Cell> cells =
        List.of(
            Cell.of(BigDecimal.ZERO, Unit.CASES),
            Cell.blank(),
            new Cell.NotApplicable("/"),
            new Cell.Unreadable("/"),
            Cell.absent());

    assertThat(
            IntStream.range(1, cells.size())
                .mapToObj(i -> new CellChange(GRANTED, cells.get(i - 1), cells.get(i)).toString()))
        .containsExactly(
            "requests.granted.total: reported 0 件 -> blank",
            "requests.granted.total: blank -> notApplicable \"/\"",
            "requests.granted.total: notApplicable \"/\" -> unreadable \"/\"",
            "requests.granted.total: unreadable \"/\" -> absent");
  }

  @Test
  void equalCellsAreNoChange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CellChange(GRANTED, Cell.blank(), Cell.blank()))
        .withMessage("no change of requests.granted.total: blank");
  }

  @Test
  void nullsThrowWithTheirName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new CellChange(GRANTED, null, Cell.blank()))
        .withMessage("before must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new CellChange(GRANTED, Cell.blank(), null))
        .withMessage("after must not be null");
  }

  private static Optional<Unit> unit(String symbol) {
    return List.of(Unit.values()).stream().filter(u -> u.symbol().equals(symbol)).findAny();
  }
}
