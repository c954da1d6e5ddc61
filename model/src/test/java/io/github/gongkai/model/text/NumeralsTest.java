package io.github.gongkai.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "零, 0",
    "〇, 0",
    "两, 2",
    "十, 10",
    "十二, 12",
    "一百零五, 105",
    "一百五十, 150",
    "两千零一, 2001",
    "三万零四百, 30400"
  })
  void numeralInFullIsRead(String text, long value) {
    assertThat(Numerals.parse(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一百五", "一二", "十十", "件", "12"})
  void anythingElseIsNot(String text) {
    assertThat(Numerals.parse(text)).isEmpty();
  }
}
