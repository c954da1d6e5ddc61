package io.github.gongkai.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParseLimitsTest {
  @ParameterizedTest
  @EnumSource
  void eachLimitHasItsStandardBoundUntilAnotherIsSet(Limit limit) {
    ParseLimits defaults = ParseLimits.defaults();

    assertThat(defaults.of(limit)).isEqualTo(limit.standard());
    assertThat(defaults.with(limit, 1).of(limit)).isEqualTo(1);
    assertThat(defaults.of(limit)).isEqualTo(limit.standard());
  }

  @Test
  void oneIsTheLeast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParseLimits.defaults().with(Limit.ROWS, 0))
        .withMessage("limit must be at least 1: ROWS 0");
  }

  @Test
  void noLimitIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> ParseLimits.defaults().with(null, 1))
        .withMessage("limit must not be null");
  }

  @Test
  void limitsOfTheSameBoundsAreEqual() {
    ParseLimits five = ParseLimits.defaults().with(Limit.ROWS, 5);

    assertThat(five)
        .isEqualTo(ParseLimits.defaults().with(Limit.ROWS, 4).with(Limit.ROWS, 5))
        .hasSameHashCodeAs(ParseLimits.defaults().with(Limit.ROWS, 5))
        .isNotEqualTo(ParseLimits.defaults());
    assertThat(five).asString().contains("ROWS=5", "LINES=100000");
  }
}
