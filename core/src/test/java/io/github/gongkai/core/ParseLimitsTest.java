package io.github.gongkai.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ParseLimitsTest {
  @Test
  void defaultsHoldTheLongestPages() {
    assertThat(ParseLimits.defaults()).isEqualTo(new ParseLimits(16_777_216, 100_000, 1000));
  }

  @Test
  void oneIsTheLeast() {
    assertThat(new ParseLimits(1, 1, 1).maxBytes()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParseLimits(0, 1, 1))
        .withMessage("limits must be at least 1: 0, 1, 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParseLimits(1, 1, 0))
        .withMessage("limits must be at least 1: 1, 1, 0");
  }

  @Test
  void readingEndsAfterTheLastLineAllowed() {
    ParseLimits limits = new ParseLimits(100, 2, 1);
    assertThat(limits.endOf("a\nb\nc")).isEqualTo(4);
    assertThat(limits.endOf("a\r\nb\r\nc")).isEqualTo(6);
    assertThat(limits.endOf("a\rb\r")).isEqualTo(4);
    assertThat(limits.endOf("a\nb")).isEqualTo(3);
    assertThat(new ParseLimits(2, 100, 1).endOf("a\nb\nc")).isEqualTo(2);
  }
}
