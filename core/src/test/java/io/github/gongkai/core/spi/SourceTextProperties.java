package io.github.gongkai.core.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Place;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Lines and places say where the text is. */
class SourceTextProperties {
  private static final String LINE_END = "\r\n|\r|\n";

  @Property
  void textAtThePlaceOfASpanIsRaw(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 1000) int from,
      @ForAll @IntRange(max = 1000) int size) {
    int start = from % (text.length() + 1);
    int end = start + size % (text.length() - start + 1);

    Place place = new SourceText(text).place(new Span(start, end));

    int lineStart = startOfLine(text, place.line());
    int found = lineStart + place.column() - 1;
    assertThat(place.offset()).isEqualTo(start).isEqualTo(found);
    assertThat(place.raw())
        .isEqualTo(text.substring(start, end))
        .isEqualTo(text.substring(found, found + place.length()));
    assertThat(text.substring(lineStart, start)).doesNotContainPattern("\n|\r(?!$)");
  }

  /** Counts line ends from the start of {@code text}, one character at a time. */
  private static int startOfLine(String text, int line) {
    int start = 0;
    for (int seen = 1; seen < line; seen++) {
      while (text.charAt(start) != '\n' && text.charAt(start) != '\r') {
        start++;
      }
      start += text.startsWith("\r\n", start) ? 2 : 1;
    }
    return start;
  }

  @Property
  void linesAreTheTextBetweenLineEnds(@ForAll("texts") String text) {
    assertThat(new SourceText(text).lines())
        .extracting(Line::text)
        .containsExactly(text.split(LINE_END, -1));
  }

  @Property
  void linesStandWhereTheirSpansSay(@ForAll("texts") String text) {
    List<Line> lines = new SourceText(text).lines();

    int end = 0;
    for (Line line : lines) {
      assertThat(text.substring(line.span().start(), line.span().end())).isEqualTo(line.text());
      assertThat(text.substring(end, line.span().start()))
          .matches(end == 0 ? "|" + LINE_END : LINE_END);
      end = line.span().end();
    }
    assertThat(end).isEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "\n",
            "\r",
            "\r\n",
            "a",
            "7",
            "中",
            "\t",
            " ",
            "\u2028",
            "\u0085",
            "\uD840\uDC00",
            "\uFFFD")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
