package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {
  private static final char NBSP = '\u00A0';
  private static final char ZERO_WIDTH = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\0',
        '\t',
        '\n',
        '\r',
        ' ',
        '\u007F',
        '\u0085',
        NBSP,
        '\u00AD',
        '\u2000',
        '\u200F',
        '\u2028',
        '\u202F',
        '\u205F',
        '\u2064',
        '\u3000',
        BYTE_ORDER_MARK
      })
  void spaceOfEveryKindIsSpace(char c) {
    assertThat(Spaces.isSpace(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '!', '~', '\u0084', '\u0086', '\u00A1', '\u00AC', '\u00AE', '\u1FFF', '\u2010', '\u2027',
        '\u2030', '\u205E', '\u2065', '\u2FFF', '、', '\uFEFE', '0', '中', '\uD840', '\uFFFD'
      })
  void charactersBesideSpaceAreNot(char c) {
    assertThat(Spaces.isSpace(c)).isFalse();
  }

  @Test
  void stripTakesSpaceFromBothEndsOnly() {
    assertThat(Spaces.strip("\u3000 1 2" + NBSP + "\r\n")).isEqualTo("1 2");
    assertThat(Spaces.strip(" \t" + ZERO_WIDTH)).isEmpty();
    assertThat(Spaces.strip("")).isEmpty();
    assertThat(Spaces.strip("无")).isEqualTo("无");
  }

  @Test
  void removeTakesAllSpace() {
    assertThat(Spaces.remove("\u3000 1 2" + NBSP + "中\r\n")).isEqualTo("12中");
    assertThat(Spaces.remove(" \t" + ZERO_WIDTH)).isEmpty();
    assertThat(Spaces.remove("无")).isEqualTo("无");
  }

  @Test
  void stretchIsBlankIfAllOfItIsSpace() {
    assertThat(Spaces.isBlank("a \u3000b", 1, 3)).isTrue();
    assertThat(Spaces.isBlank("a \u3000b", 1, 4)).isFalse();
    assertThat(Spaces.isBlank("a \u3000b", 0, 3)).isFalse();
    assertThat(Spaces.isBlank("ab", 1, 1)).isTrue();
  }

  @Test
  void skipStopsAtTextAndAtTheEnd() {
    assertThat(Spaces.skip("  a ", 0, 4)).isEqualTo(2);
    assertThat(Spaces.skip("  a ", 2, 4)).isEqualTo(2);
    assertThat(Spaces.skip("  a ", 0, 1)).isEqualTo(1);
    assertThat(Spaces.skip("  a ", 3, 4)).isEqualTo(4);
  }

  @Test
  void skipBackStopsAtTextAndAtTheStart() {
    assertThat(Spaces.skipBack(" a  ", 0, 4)).isEqualTo(2);
    assertThat(Spaces.skipBack(" a  ", 0, 2)).isEqualTo(2);
    assertThat(Spaces.skipBack(" a  ", 3, 4)).isEqualTo(3);
    assertThat(Spaces.skipBack(" a  ", 0, 1)).isEqualTo(0);
  }
}
