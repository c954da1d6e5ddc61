package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthTest {
  @ParameterizedTest
  @CsvSource({"！, !", "～, ~", "Ａ, A", "０, 0", "（, ("})
  void fullWidthFormOfAsciiIsHalved(char full, char half) {
    assertThat(Width.half(full)).isEqualTo(half);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\uFF00', '\uFF5F', '、', '\u3000', 'a', '~'})
  void anyOtherCharacterStays(char c) {
    assertThat(Width.half(c)).isEqualTo(c);
  }

  @ParameterizedTest
  @CsvSource({"ＡＢ１，２（三）, AB1，2（三）", "～１, ～1"})
  void marksMayStayAsTheyAre(String text, String expected) {
    assertThat(Width.halfWords(text)).isEqualTo(expected);
  }
}
