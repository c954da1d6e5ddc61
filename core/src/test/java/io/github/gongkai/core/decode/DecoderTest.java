package io.github.gongkai.core.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String CHINESE = "政府信息公开工作年度报告";

  @ParameterizedTest
  @ValueSource(strings = {"GB2312", "GBK", "GB18030", "x-mswin-936"})
  void everyNameOfGbMeansGb18030(String declared) {
    Decoded decoded = decode("硚口区朱镕基\uD840\uDC00".getBytes(GB18030), declared);

    assertThat(decoded.text()).isEqualTo("硚口区朱镕基\uD840\uDC00");
    assertThat(decoded.charset()).isEqualTo(GB18030);
    assertThat(decoded.overruled()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Big5", "Big5-HKSCS", "x-windows-950"})
  void everyNameOfBig5MeansAllOfItsCharacters(String declared) {
    Decoded decoded = decode("政府資訊公開，衞恒裏".getBytes(Charset.forName("Big5-HKSCS")), declared);

    assertThat(decoded.text()).isEqualTo("政府資訊公開，衞恒裏");
    assertThat(decoded.overruled()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, UTF-8",
    "GB18030, ISO-8859-1",
    "GB18030, windows-1252",
    "GB18030, Big5",
    "GB18030, Shift_JIS",
    "GB18030, UTF-16LE",
    "UTF-8, GB2312",
    "UTF-8, ISO-8859-1",
    "UTF-8, UTF-16",
    "UTF-16LE, UTF-8",
    "UTF-16BE, GBK"
  })
  void wrongDeclarationIsOverruledAndNoted(Charset written, Charset declared) {
    Decoded decoded = Decoder.decode(CHINESE.getBytes(written), Optional.of(declared));

    assertThat(decoded).isEqualTo(new Decoded(CHINESE, written, false, Optional.of(declared)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB2312", "Big5", "US-ASCII", "ISO-8859-1", "windows-1252"})
  void declarationThatGivesTheSameTextIsNotWrong(String declared) {
    assertThat(decode("2021\t7\n".getBytes(UTF_8), declared))
        .isEqualTo(new Decoded("2021\t7\n", UTF_8, false, Optional.empty()));
  }

  @Test
  void utf16OfEitherOrderIsWhatUtf16Declares() {
    assertThat(decode(CHINESE.getBytes(UTF_16LE), "UTF-16"))
        .isEqualTo(new Decoded(CHINESE, UTF_16LE, false, Optional.empty()));
    assertThat(decode("镕璟".getBytes(UTF_16BE), "UTF-16").text()).isEqualTo("镕璟");
  }

  @Test
  void figuresOnLinesInUtf16AreToldByTheirZeroBytes() {
    assertThat(Decoder.decode("1\t20\r\n".getBytes(UTF_16LE), Optional.empty()).text())
        .isEqualTo("1\t20\r\n");
    assertThat(Decoder.decode("1\t20\r\n".getBytes(UTF_16BE), Optional.empty()).text())
        .isEqualTo("1\t20\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        ' ', '~', '\t', '\n', '\r', '\u00A0', '\u01FF', '\u2000', '\u25FF', '\u3000', '\u303F',
        '\uFF00', '\uFFEF', '\u4E00', '\u9FFF'
      })
  void charactersOfChineseTextMakeUtf16(char c) {
    String text = "1" + c;

    assertThat(Decoder.decode(text.getBytes(UTF_16LE), Optional.empty()).text()).isEqualTo(text);
    assertThat(Decoder.decode(text.getBytes(UTF_16BE), Optional.empty()).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {'\u0001', '\u007F', '\u009F', '\u0200', '\u1FFF', '\u2600', '\u3040', '\u33FF'})
  void charactersOfOtherScriptsMakeNone(char c) {
    assertThat(Decoder.decode(("1" + c).getBytes(UTF_16LE), Optional.empty()).charset())
        .isNotEqualTo(UTF_16LE);
  }

  @Test
  void zeroBytesInOtherTextAreNotUtf16() {
    String text = "tables and figures\0 of the report\n" + CHINESE;

    assertThat(Decoder.decode(text.getBytes(UTF_8), Optional.empty()).text()).isEqualTo(text);
    assertThat(Decoder.decode(text.getBytes(GB18030), Optional.empty()).text()).isEqualTo(text);
    assertThat(Decoder.decode("figures\0 only".getBytes(UTF_8), Optional.empty()).text())
        .isEqualTo("figures\0 only");
  }

  @Test
  void ideographsThatAreLatinLettersInUtf8AreIdeographs() {
    String text = "隆隆隆，公开，政府，其他，人民";
    byte[] prefix = "隆隆".getBytes(GB18030);

    assertThat(Decoder.decode(text.getBytes(GB18030), Optional.empty()).text()).isEqualTo(text);
    assertThat(decode(prefix, "GB2312").text()).isEqualTo("隆隆");
    assertThat(Decoder.decode(prefix, Optional.empty()).text()).isEqualTo("¡¡");
  }

  @Test
  void markupAroundAFewWordsDoesNotHideThem() {
    String page = "<td class=\"xl65\" width=\"72\">".repeat(500) + "政府信息公開" + "</td>".repeat(500);

    assertThat(decode(page.getBytes(GB18030), "UTF-8").text()).isEqualTo(page);
    assertThat(decode(page.getBytes(Charsets.BIG5), "UTF-8").text()).isEqualTo(page);
    assertThat(decode(page.getBytes(UTF_8), "GBK").text()).isEqualTo(page);
  }

  @Test
  void damagedTextInTheEncodingDeclaredIsNotOverruled() {
    byte[] bytes = ("一" + CHINESE + "\n" + CHINESE).getBytes(GB18030);
    bytes[1] = '\n';

    Decoded decoded = decode(bytes, "GBK");
    assertThat(decoded.text()).isEqualTo("\uFFFD\n" + CHINESE + "\n" + CHINESE);
    assertThat(decoded.hasErrors()).isTrue();
    assertThat(decoded.overruled()).isEmpty();
  }

  @Test
  void textWithoutCommonCharactersIsInTheEncodingDeclared() {
    byte[] names = "镕喆璟".getBytes(GB18030);

    assertThat(decode(names, "GBK").text()).isEqualTo("镕喆璟");
    assertThat(decode(names, "ISO-8859-1").charset()).isEqualTo(ISO_8859_1);
  }

  private static Decoded decode(byte[] bytes, String declared) {
    return Decoder.decode(bytes, Optional.of(Charset.forName(declared)));
  }
}
