package io.github.gongkai.core.spi;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceBytesTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("x-MS950-HKSCS");
  private static final String TEXT = "硚口区2021年政府信息公开工作年度报告\n规章 0 件";
  private static final byte[] UTF_8_MARK = bytes(0xEF, 0xBB, 0xBF);
  private static final byte[] LITTLE_MARK = bytes(0xFF, 0xFE);
  private static final byte[] BIG_MARK = bytes(0xFE, 0xFF);

  @Test
  void byteOrderMarkTellsTheEncodingAndIsNotText() {
    assertDecoded(join(UTF_8_MARK, TEXT.getBytes(UTF_8)), Optional.empty(), TEXT, UTF_8);
    assertDecoded(join(LITTLE_MARK, TEXT.getBytes(UTF_16LE)), Optional.empty(), TEXT, UTF_16LE);
    assertDecoded(join(BIG_MARK, TEXT.getBytes(UTF_16BE)), Optional.empty(), TEXT, UTF_16BE);
  }

  @Test
  void byteOrderMarkAloneIsEmptyText() {
    assertDecoded(UTF_8_MARK, Optional.empty(), "", UTF_8);
    assertDecoded(LITTLE_MARK, Optional.empty(), "", UTF_16LE);
    assertDecoded(BIG_MARK, Optional.empty(), "", UTF_16BE);
  }

  @Test
  void byteOrderMarkOverrulesTheDeclaredEncoding() {
    assertDecoded(join(UTF_8_MARK, TEXT.getBytes(UTF_8)), Optional.of(GB18030), TEXT, UTF_8);
  }

  @Test
  void firstTwoBytesOfAMarkAreNoMark() {
    assertThat(new SourceBytes(bytes(0xEF, 0xBB), Optional.empty()).decode(Optional.empty()).text())
        .isNotEmpty();
  }

  @Test
  void noBytesAreEmptyText() {
    assertDecoded(bytes(), Optional.empty(), "", UTF_8);
  }

  @Test
  void utf8NeedsNoDeclaration() {
    assertDecoded(TEXT.getBytes(UTF_8), Optional.empty(), TEXT, UTF_8);
    assertDecoded("中\uD840\uDC00".getBytes(UTF_8), Optional.empty(), "中\uD840\uDC00", UTF_8);
  }

  @Test
  void gb18030NeedsNoDeclaration() {
    assertDecoded(TEXT.getBytes(GB18030), Optional.empty(), TEXT, GB18030);
    assertDecoded("数量\uD840\uDC00".getBytes(GB18030), Optional.empty(), "数量\uD840\uDC00", GB18030);
  }

  @Test
  void declaredEncodingDecidesWhereTheBytesDoNot() {
    String traditional = "規章數量";

    assertDecoded(traditional.getBytes(BIG5), Optional.of(BIG5), traditional, BIG5);
    assertDecoded("é".getBytes(UTF_8), Optional.empty(), "é", UTF_8);
    assertDecoded(
        "é".getBytes(UTF_8),
        Optional.of(StandardCharsets.ISO_8859_1),
        "Ã©",
        StandardCharsets.ISO_8859_1);
  }

  @Test
  void declaredEncodingThatDoesNotFitIsOverruled() {
    assertDecoded(TEXT.getBytes(GB18030), Optional.of(UTF_8), TEXT, GB18030);
    assertDecoded(TEXT.getBytes(UTF_8), Optional.of(StandardCharsets.US_ASCII), TEXT, UTF_8);
    assertDecoded(TEXT.getBytes(UTF_8), Optional.of(GB18030), TEXT, UTF_8);
    assertDecoded(TEXT.getBytes(UTF_8), Optional.of(BIG5), TEXT, UTF_8);
  }

  private static void assertDecoded(
      byte[] bytes, Optional<Charset> declared, String text, Charset charset) {
    SourceText source = new SourceBytes(bytes, Optional.empty()).decode(declared);

    assertThat(source.text()).isEqualTo(text);
    assertThat(source.charset()).isEqualTo(charset);
    assertThat(source.undecodable()).isEmpty();
  }

  @Test
  void brokenBytesOfUtf8AreReplacedWhereTheyStand() {
    assertBroken(
        join("规章\n".getBytes(UTF_8), bytes(0xFF), "数量 7".getBytes(UTF_8)),
        "规章\n\uFFFD数量 7",
        UTF_8,
        new Span(3, 4));
  }

  @Test
  void brokenBytesOfGb18030AreReplacedWhereTheyStand() {
    assertBroken(
        join("规章\n".getBytes(GB18030), bytes(0xFF), "\n数量 7".getBytes(GB18030)),
        "规章\n\uFFFD\n数量 7",
        GB18030,
        new Span(3, 4));
  }

  @Test
  void brokenBytesSideBySideAreOneSpanAndApartAreTwo() {
    assertBroken(
        join("规章".getBytes(UTF_8), bytes(0xFF, 0xFF), "数".getBytes(UTF_8), bytes(0xFF)),
        "规章\uFFFD\uFFFD数\uFFFD",
        UTF_8,
        new Span(2, 4),
        new Span(5, 6));
  }

  @Test
  void halfACharacterOfUtf16IsBroken() {
    assertBroken(join(LITTLE_MARK, bytes(0x41, 0x00, 0x42)), "A\uFFFD", UTF_16LE, new Span(1, 2));
  }

  private static void assertBroken(byte[] bytes, String text, Charset charset, Span... spans) {
    SourceText source = new SourceBytes(bytes, Optional.empty()).decode(Optional.empty());

    assertThat(source.text()).isEqualTo(text);
    assertThat(source.charset()).isEqualTo(charset);
    assertThat(source.undecodable()).containsExactly(spans);
  }

  @Test
  void replacementCharacterThatTheSourceHoldsIsNoError() {
    assertDecoded("规章\uFFFD".getBytes(UTF_8), Optional.empty(), "规章\uFFFD", UTF_8);
  }

  @Test
  void bytesAreFrom0To255() {
    SourceBytes source = new SourceBytes(bytes(0x00, 0x7F, 0x80, 0xFF), Optional.of("x.txt"));

    assertThat(source.length()).isEqualTo(4);
    assertThat(new int[] {source.at(0), source.at(1), source.at(2), source.at(3)})
        .containsExactly(0, 127, 128, 255);
    assertThat(source.name()).contains("x.txt");
    assertThat(new SourceBytes(bytes(), Optional.empty()).name()).isEmpty();
  }

  @Test
  void handedOutBytesAreACopy() {
    SourceBytes source = new SourceBytes(bytes(1, 2), Optional.empty());

    source.toByteArray()[0] = 9;

    assertThat(source.toByteArray()).containsExactly(1, 2);
  }

  @Test
  void nullThrowsWithItsName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new SourceBytes(null, Optional.empty()))
        .withMessage("bytes must not be null");
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void markedTextWithTheReplacementCharacterItselfIsWhole() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
    SourceText text = new SourceBytes(bytes, Optional.empty()).decode(Optional.empty());
    assertThat(text.text()).isEqualTo("\uFFFD");
    assertThat(text.undecodable()).isEmpty();
  }

  @Test
  void utf8CutInTheMiddleOfACharacterIsUtf8() {
    byte[] bytes = Arrays.copyOf("中文".getBytes(StandardCharsets.UTF_8), 4);
    SourceText text = new SourceBytes(bytes, Optional.empty()).decode(Optional.empty());
    assertThat(text.text()).isEqualTo("中\uFFFD");
    assertThat(text.undecodable()).containsExactly(new Span(1, 2));
  }

  @Test
  void utf8WithFewWrongBytesIsUtf8() {
    byte[] bytes = "政府信息公开工作年度报告".repeat(3).getBytes(StandardCharsets.UTF_8);
    bytes[4] = 'x';
    SourceText text = new SourceBytes(bytes, Optional.empty()).decode(Optional.empty());
    assertThat(text.text()).startsWith("政").endsWith("信息公开工作年度报告");
    assertThat(text.undecodable()).isNotEmpty();
  }
}
