package io.github.gongkai.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ParseLimitsTest {
  @Test
  void defaultsAre32MebibytesAnd1000Diagnostics() {
    assertThat(ParseLimits.defaults()).isEqualTo(new ParseLimits(33_554_432, 1000));
  }

  @Test
  void oneIsTheLeast() {
    assertThat(new ParseLimits(1, 1).maxBytes()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParseLimits(0, 1))
        .withMessage("limits must be at least 1: 0, 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParseLimits(1, 0))
        .withMessage("limits must be at least 1: 1, 0");
  }
}
