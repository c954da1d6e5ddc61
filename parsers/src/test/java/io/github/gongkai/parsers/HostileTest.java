package io.github.gongkai.parsers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sources made to take time or memory, read in the small heap and stack that the build gives to
 * these tests: each ends at a limit that it names.
 */
class HostileTest {
  /** Not how long it takes, but far from what it takes when time grows with the square. */
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

  private static final String PAGE = "<html><body><table><tr><td>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "\t", "|", "<td>", "\0", "\u202E", "总计|", "总计\t0\t", "（", "┌─┐", "<!--", "-x"
      })
  void longLines(String piece) {
    String line = piece.repeat(99_000 / piece.length()) + "\n";
    assertThat(limits("", line)).contains("CHARACTERS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "\r\n",
        "0\n",
        "规章|0|0|0|\n",
        "一、总体情况\n",
        "  1  2  3\n",
        "文字\na|b\n",
        "总计\n\n"
      })
  void manyLines(String piece) {
    assertThat(limits("", piece)).contains("LINES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "0|"})
  void manyCells(String piece) {
    assertThat(limits("", piece.repeat(80) + "\n")).contains("CHARACTERS");
  }

  @ParameterizedTest
  @CsvSource({
    "<td>, MARKUP",
    "<div>, DEPTH",
    "<a href=x>1</a><p>, MARKUP",
    "<table>, MARKUP",
    "<table><tr><td>, DEPTH",
    "<sup>1, DEPTH",
    "<br>1, MARKUP",
    "<a b=1 c=2 d=3 e=4>, MARKUP",
    "<select><option>1, MARKUP",
    "<tr><td>规章<td>1<td>2<td>3, MARKUP",
    "<table><tr><td>规章<td>1<td>2<td>3</table>, MARKUP",
    "<style>.a{vertical-align:super}</style>, MARKUP",
    "<td colspan=2147483647>1</td>, MARKUP",
    "<tr><td colspan=1000 rowspan=1000>1</td></tr>, CELLS",
    "&lol;, BYTES",
  })
  void page(String piece, String limit) {
    assertThat(limits(PAGE, piece)).contains(limit);
  }

  @Test
  void tablesInTables() {
    int depth = 100_000;
    assertThat(
            limits(
                stream(
                    "<html>"
                        + "<table><tr><td>".repeat(depth)
                        + "1"
                        + "</td></tr></table>".repeat(depth))))
        .containsExactly("DEPTH");
  }

  @Test
  void lineWithoutEnd() {
    assertThat(limits("", "abc 123 总计 ")).containsExactly("BYTES");
  }

  @Test
  void noise() {
    byte[] noise = new byte[1 << 20];
    new Random(1).nextBytes(noise);
    assertThat(codes(new Endless(noise))).contains("LIMIT_REACHED", "DIAGNOSTICS_DROPPED");
  }

  @Test
  void unpairedSurrogates() {
    ParseResult result = Samples.READER.read("规章\t\uD800\t\uDC00\t7\n\uDFFF");
    assertThat(Cells.codes(result)).contains("CELL_UNREADABLE");
  }

  @Test
  void filesOfOtherKinds() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D, 'I', 'H'};
    byte[] pdf = "%PDF-1.7\n1 0 obj<</Length 9>>stream\n\u0001\u0002\nendstream".getBytes(UTF_8);
    for (byte[] file : List.of(png, pdf, zip("word/document.xml"))) {
      assertThat(codes(new ByteArrayInputStream(file))).contains("NOT_A_REPORT");
    }
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("规章\t1\t2\t3".getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void rowsRunTogetherOnOneLine() {
    read(stream("规章|0|0|0|".repeat(20_000)));
  }

  @Test
  void oneRowWithEverDifferentFigures() {
    read(
        stream(
            IntStream.range(0, 20_000)
                .mapToObj(i -> "规章\t" + i + "\t0\t0\n")
                .collect(Collectors.joining())));
  }

  @Test
  void blankLineWithATabAfterAnIndentedTable() {
    read(stream("\ta\tb\n\t"));
  }

  @Test
  void tagAloneAfterAFigure() {
    read(stream("0 \n<table>"));
  }

  @Test
  void cellsOneALine() {
    for (String cell : List.of("|", "0", "规章", "总计", "三、本年度办理结果", "其他 |", "规章\n0")) {
      read(stream((cell + "\n").repeat(20_000) + "信息内容\n本年制发件数\n1\n2\n"));
    }
  }

  /** Returns the limits that are reached by {@code start} and, for ever, {@code piece}. */
  private static List<String> limits(String start, String piece) {
    byte[] bytes = piece.getBytes(UTF_8);
    return limits(
        new SequenceInputStream(
            new ByteArrayInputStream(start.getBytes(UTF_8)), new Endless(bytes)));
  }

  private static List<String> limits(InputStream in) {
    return read(in).diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().name().equals("LIMIT_REACHED"))
        .map(Diagnostic::found)
        .toList();
  }

  private static List<String> codes(InputStream in) {
    return Cells.codes(read(in));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static ParseResult read(InputStream in) {
    return assertTimeoutPreemptively(LONG_ENOUGH, () -> Samples.READER.read(in));
  }

  /** The same bytes again and again. */
  private static final class Endless extends InputStream {
    private final byte[] bytes;
    private int next;

    private Endless(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      byte b = bytes[next];
      next = (next + 1) % bytes.length;
      return b & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int length) {
      for (int i = start; i < start + length; i++) {
        into[i] = (byte) read();
      }
      return length;
    }
  }
}
