package io.github.gongkai.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class LineTest {
  /** A line that starts at position 100 of its source. */
  private static Line line(String text) {
    return new Line(text, new Span(100, 100 + text.length()));
  }

  @Test
  void cellLosesTheSpaceAroundIt() {
    assertThat(line("a| \u00A01 2\u3000|b").cell(2, 8))
        .isEqualTo(new GridCell("1 2", new Span(104, 107)));
  }

  @Test
  void blankCellKeepsItsSpaceAsItsPlace() {
    assertThat(line("a| \u3000|b").cell(2, 4)).isEqualTo(new GridCell("", new Span(102, 104)));
    assertThat(line("a||b").cell(2, 2)).isEqualTo(new GridCell("", new Span(102, 102)));
  }

  @Test
  void wholeLineIsOneCell() {
    assertThat(line(" 规章 ").cell()).isEqualTo(new GridCell("规章", new Span(101, 103)));
    assertThat(line("  ").cell()).isEqualTo(new GridCell("", new Span(100, 102)));
    assertThat(line("").cell()).isEqualTo(new GridCell("", new Span(100, 100)));
  }

  @Test
  void cellOfTextOfAnotherLengthThanItsSourceStandsInTheWholeSpan() {
    Line entity = new Line("a & b", new Span(10, 19));

    assertThat(entity.cell(0, 1)).isEqualTo(new GridCell("a", new Span(10, 19)));
    assertThat(entity.cell(1, 2)).isEqualTo(new GridCell("", new Span(10, 19)));
  }

  @Test
  void lineOfNothingButSpaceIsBlank() {
    assertThat(line("").isBlank()).isTrue();
    assertThat(line(" \t\u00A0\u3000\u200B").isBlank()).isTrue();
    assertThat(line(" . ").isBlank()).isFalse();
  }

  @Test
  void nullsThrowWithTheirName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Line(null, new Span(0, 0)))
        .withMessage("text must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new Line("", null))
        .withMessage("span must not be null");
  }
}
