package io.github.gongkai.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
    "三万零四百, 30400",
    "一千零一十, 1010",
    "二十万零三百, 200300",
    "一亿零二十, 100000020",
    "九千九百九十九亿九千九百九十九万九千九百九十九, 999999999999"
  })
  void numeralInFullIsRead(String text, long value) {
    assertThat(Numerals.parse(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一百五", "一二", "十十", "件", "12"})
  void anythingElseIsNot(String text) {
    assertThat(Numerals.parse(text)).isEmpty();
  }

  @Test
  void numeralOfMoreThanTwentyFourCharactersIsNot() {
    assertThat(Numerals.parse("零".repeat(24) + "一")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"〇", "零", "一", "九", "十", "两"})
  void numeralMayStartWithADigitOrTen(String start) {
    assertThat(Numerals.mayStart(start.charAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"百", "万", "1", "件"})
  void numeralMayNotStartOtherwise(String start) {
    assertThat(Numerals.mayStart(start.charAt(0))).isFalse();
  }
}
