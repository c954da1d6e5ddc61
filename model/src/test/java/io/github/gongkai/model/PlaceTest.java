package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  @Test
  void smallestPlaceIsTheStartOfTheText() {
    Place place = new Place(1, 1, 0, "");

    assertThat(place.length()).isZero();
    assertThat(place).hasToString("1:1");
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "1, 0, 0", "1, 1, -1"})
  void placeBeforeTheStartOfTheTextThrows(int line, int column, int offset) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place(line, column, offset, ""))
        .withMessage("no such place: line %d, column %d, offset %d", line, column, offset);
  }

  @Test
  void lengthCountsUtf16Units() {
    assertThat(new Place(3, 5, 40, "a\uD840\uDC00\n").length()).isEqualTo(4);
  }

  @Test
  void textIsLineAndColumn() {
    assertThat(new Place(12, 5, 200, "7")).hasToString("12:5");
  }

  @Test
  void nullThrowsWithItsName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Place(1, 1, 0, null))
        .withMessage("raw must not be null");
  }
}
