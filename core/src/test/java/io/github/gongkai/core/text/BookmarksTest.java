package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookmarksTest {
  @ParameterizedTest
  @ValueSource(strings = {"[bookmark: _Toc1]", "［bookmark：a］", "【 bookmark : 】", "[bookmark:一]"})
  void noteOfAConverterIsABookmark(String text) {
    assertThat(Bookmarks.isBookmark(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bookmark: a",
        "[bookmark]",
        "[bookmark: a",
        "[bookmark: a] 规章",
        "规章[bookmark: a]",
        "[book: a]",
        "[bookmark: a\nb]"
      })
  void anythingElseIsNone(String text) {
    assertThat(Bookmarks.isBookmark(text)).isFalse();
  }
}
