package io.github.gongkai.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongkai.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsOfEveryKindPartLines(String end) {
    SourceText source = new SourceText("ab" + end + "c");
    int second = 2 + end.length();

    assertThat(source.lines())
        .containsExactly(
            new Line("ab", new Span(0, 2)), new Line("c", new Span(second, second + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void finalLineEndIsFollowedByABlankLine(String end) {
    SourceText source = new SourceText("ab" + end);
    int second = 2 + end.length();

    assertThat(source.lines())
        .containsExactly(new Line("ab", new Span(0, 2)), new Line("", new Span(second, second)));
  }

  @Test
  void textWithoutLineEndIsOneLine() {
    assertThat(new SourceText("ab").lines()).containsExactly(new Line("ab", new Span(0, 2)));
  }

  @Test
  void emptyTextIsOneBlankLine() {
    assertThat(new SourceText("").lines()).containsExactly(new Line("", new Span(0, 0)));
  }

  @Test
  void mixedLineEndsAreEachCountedOnce() {
    assertThat(new SourceText("a\r\r\nb\n\rc\n\nd").lines())
        .extracting(Line::text)
        .containsExactly("a", "", "b", "", "c", "", "d");
  }

  @Test
  void otherSeparatorsAreText() {
    assertThat(new SourceText("a\fb\u0085c\u2028d\u000Be").lines())
        .extracting(Line::text)
        .containsExactly("a\fb\u0085c\u2028d\u000Be");
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 16, 17, 1000})
  void linesAreKnownHoweverManyThereAre(int count) {
    SourceText source = new SourceText("x\n".repeat(count));
    List<Line> expected = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      expected.add(new Line("x", new Span(2 * i, 2 * i + 1)));
    }
    expected.add(new Line("", new Span(2 * count, 2 * count)));

    assertThat(source.lines()).isEqualTo(expected);
    assertThat(source.place(new Span(6, 7))).isEqualTo(new Place(4, 1, 6, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void placeCountsLinesAndColumnsFromOne(String end) {
    SourceText source = new SourceText("ab" + end + "中cd");
    int second = 2 + end.length();

    assertThat(source.place(new Span(0, 1))).isEqualTo(new Place(1, 1, 0, "a"));
    assertThat(source.place(new Span(1, 2))).isEqualTo(new Place(1, 2, 1, "b"));
    assertThat(source.place(new Span(2, second))).isEqualTo(new Place(1, 3, 2, end));
    assertThat(source.place(new Span(second, second + 1))).isEqualTo(new Place(2, 1, second, "中"));
    assertThat(source.place(new Span(second + 1, second + 3)))
        .isEqualTo(new Place(2, 2, second + 1, "cd"));
  }

  @Test
  void placeOverLinesHoldsTheirEnds() {
    assertThat(new SourceText("ab\r\ncd").place(new Span(1, 5)))
        .isEqualTo(new Place(1, 2, 1, "b\r\nc"));
  }

  @Test
  void emptySpanHasAPlaceEvenAtTheEnd() {
    assertThat(new SourceText("").place(new Span(0, 0))).isEqualTo(new Place(1, 1, 0, ""));
    assertThat(new SourceText("ab").place(new Span(2, 2))).isEqualTo(new Place(1, 3, 2, ""));
    assertThat(new SourceText("ab\n").place(new Span(3, 3))).isEqualTo(new Place(2, 1, 3, ""));
  }

  @Test
  void textGivenAsTextWasDecodedWithoutError() {
    SourceText source = new SourceText("a\uFFFDb");

    assertThat(source.text()).isEqualTo("a\uFFFDb");
    assertThat(source.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(source.undecodable()).isEmpty();
  }

  @Test
  void nullThrowsWithItsName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new SourceText(null))
        .withMessage("text must not be null");
  }
}
