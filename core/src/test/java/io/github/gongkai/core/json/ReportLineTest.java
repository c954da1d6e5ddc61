package io.github.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.gongkai.core.ParseResult;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** JSON Lines: one result a line. */
class ReportLineTest {
  private static final ReportJson<ParseResult> JSON = ReportJson.results();
  private static final ParseResult FULL = Samples.full();
  private static final ParseResult EMPTY = Samples.empty();

  @Test
  void eachIsALineThatEndsWithLf() throws IOException {
    assertThat(lines(FULL, EMPTY)).isEqualTo(JSON.write(FULL) + "\n" + JSON.write(EMPTY) + "\n");
  }

  @Test
  void linesAreReadBack() throws IOException {
    assertThat(JSON.readLines(new StringReader(lines(FULL, EMPTY))))
        .containsExactly(line(1, FULL), line(2, EMPTY));
  }

  @Test
  void badLineIsToldAndTheOthersAreRead() throws IOException {
    String good = JSON.write(EMPTY);
    String text =
        good + "\n{\"version\":2}\n{ not JSON } " + good + "\n" + good + good + "\n" + good;

    List<ReportLine<ParseResult>> lines = JSON.readLines(new StringReader(text)).toList();

    assertThat(lines).extracting(ReportLine::number).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(lines)
        .extracting(l -> l.value().isPresent())
        .containsExactly(true, false, false, false, true);
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> lines.get(1).orElseThrow())
        .withMessageContaining("[\"version\"]");
    assertThat(lines.get(4).orElseThrow()).isEqualTo(EMPTY);
  }

  @Test
  void blankLinesAreSkippedAndCounted() throws IOException {
    String good = JSON.write(EMPTY);

    assertThat(JSON.readLines(new StringReader("\n \t\r\n" + good + "\r\n\n  " + good)))
        .containsExactly(line(3, EMPTY), line(5, EMPTY));
    assertThat(JSON.readLines(new StringReader(""))).isEmpty();
    assertThat(JSON.readLines(new StringReader("\n "))).isEmpty();
  }

  @Test
  void endlessFileIsReadAsFarAsAsked() {
    Reader endless = new Endless(JSON.write(EMPTY) + "\n");

    assertThat(JSON.readLines(endless).skip(200).findFirst()).contains(line(201, EMPTY));
  }

  @Test
  void endlessLineIsGivenUp() {
    Reader endless = new Endless("{\"version\":1,\"x\":\"", "x".repeat(10_000));

    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> JSON.readLines(endless).findFirst().orElseThrow().orElseThrow())
        .withMessageContaining("exceeds the maximum allowed (20000000");
  }

  @Test
  void endlessDocumentIsGivenUp() {
    Reader endless = new Endless("{", " ".repeat(10_000));

    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> JSON.read(endless))
        .withMessageContaining("exceeds the maximum allowed (100000000");
  }

  @Test
  void unreadableFileThrows() {
    Reader broken =
        new StringReader(JSON.write(EMPTY)) {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("lost");
          }
        };

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> JSON.readLines(broken).toList())
        .withMessageContaining("lost");
  }

  @Test
  void lineHasEitherAValueOrAProblem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportLine<>(1, Optional.empty(), Optional.empty()));
  }

  private static String lines(ParseResult... results) throws IOException {
    StringWriter out = new StringWriter();
    JSON.writeLines(Stream.of(results), new BufferedWriter(out));
    return out.toString();
  }

  private static ReportLine<ParseResult> line(long number, ParseResult result) {
    return new ReportLine<>(number, Optional.of(result), Optional.empty());
  }

  /** A text that repeats its end for ever, or until it is plain that nobody stops. */
  private static final class Endless extends Reader {
    private static final long MOST_CHARS = 150_000_000;

    private final String end;
    private String rest;
    private int at;
    private long chars;

    Endless(String start, String end) {
      this.rest = start;
      this.end = end;
    }

    Endless(String end) {
      this(end, end);
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
      if (at == rest.length()) {
        rest = end;
        at = 0;
      }
      int count = Math.min(length, rest.length() - at);
      rest.getChars(at, at + count, buffer, offset);
      at += count;
      chars += count;
      assertThat(chars).isLessThan(MOST_CHARS);
      return count;
    }

    @Override
    public void close() {}
  }
}
