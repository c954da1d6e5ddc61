package io.github.gongkai.core.decode;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Chinese text is decoded as it was, whatever its encoding and whatever is claimed of it. */
class DecoderProperties {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  private static final List<String> SIMPLIFIED =
      List.of(
          "本机关严格按照《中华人民共和国政府信息公开条例》的要求",
          "及时、准确地公开了各类政府信息",
          "全年共收到依法申请公开的信息12件",
          "均已在规定期限内答复",
          "没有因政府信息公开工作被提起行政复议或行政诉讼",
          "硚口区卫生健康局办公室负责本单位的信息公开",
          "一是加强组织领导，明确工作责任",
          "下一步将继续完善制度，提高人员的业务水平",
          "现将2021年度报告公布如下",
          "本年度行政许可处理决定数量为7件",
          "规范性文件0件",
          "网站栏目的内容更新不够及时",
          "联系电话：027-83425600",
          "镕喆同志主持召开了专题会议");

  private static final List<String> TRADITIONAL =
      List.of(
          "本機關嚴格按照《中華人民共和國政府信息公開條例》的要求",
          "及時、準確地公開了各類政府信息",
          "全年共收到依法申請公開的信息12件",
          "均已在規定期限內答覆",
          "沒有因政府信息公開工作被提起行政復議或行政訴訟",
          "區衛生健康局辦公室負責本單位的信息公開",
          "一是加強組織領導，明確工作責任",
          "下一步將繼續完善制度，提高人員的業務水平",
          "現將2021年度報告公佈如下",
          "本年度行政許可處理決定數量為7件",
          "規範性文件0件",
          "網站欄目的內容更新不夠及時",
          "聯繫電話：027-83425600");

  /** Text and the encoding that it is in. */
  record Written(String text, Charset charset) {
    byte[] bytes() {
      return text.getBytes(charset);
    }
  }

  @Property
  void textWithoutDeclarationIsDecodedAsItWas(@ForAll("written") Written written) {
    Decoded decoded = Decoder.decode(written.bytes(), Optional.empty());

    assertThat(decoded.text()).isEqualTo(written.text());
    assertThat(decoded.hasErrors()).isFalse();
    assertThat(decoded.overruled()).isEmpty();
  }

  @Property
  void declarationNeverChangesTheText(
      @ForAll("written") Written written, @ForAll("charsets") Charset declared) {
    Decoded decoded = Decoder.decode(written.bytes(), Optional.of(declared));

    assertThat(decoded.text()).isEqualTo(written.text());
  }

  @Property
  void markIsNoTextAndOverrulesTheDeclaration(
      @ForAll("simplified") String text,
      @ForAll("unicode") Charset charset,
      @ForAll("charsets") Charset declared) {
    byte[] bytes = ("\uFEFF" + text).getBytes(charset);

    assertThat(Decoder.decode(bytes, Optional.empty()))
        .isEqualTo(new Decoded(text, charset, false, Optional.empty()));
    assertThat(Decoder.decode(bytes, Optional.of(declared)).text()).isEqualTo(text);
  }

  @Property
  void cutTextLosesItsLastCharacterOnly(
      @ForAll("written") Written written, @ForAll @IntRange(min = 1, max = 3) int lost) {
    byte[] bytes = written.bytes();
    byte[] cut = Arrays.copyOf(bytes, bytes.length - lost);

    String whole = new String(cut, written.charset()).replaceAll("\uFFFD+$", "");
    String text = Decoder.decode(cut, Optional.empty()).text();
    assertThat(text).startsWith(whole);
    assertThat(text.substring(whole.length())).matches("\uFFFD*");
  }

  /** In GB18030 and Big5 a wrong byte may part the bytes wrongly up to the end of the line. */
  @Property
  void damagedByteSpoilsNoMoreThanItsLine(
      @ForAll("written") Written written,
      @ForAll @IntRange(min = 0, max = 10_000) int at,
      @ForAll byte damage) {
    Written lines =
        new Written(written.text() + ("\n" + written.text()).repeat(3), written.charset());
    byte[] bytes = lines.bytes();
    bytes[at % bytes.length] = damage;

    Decoded decoded = Decoder.decode(bytes, Optional.empty());
    assertThat(decoded.text()).isEqualTo(new String(bytes, decoded.charset()));
    assertThat(decoded.charset()).isEqualTo(Charsets.superset(written.charset()));
  }

  @Property
  void anyBytesAreDecodedWithoutThrowing(
      @ForAll byte[] bytes, @ForAll("charsets") Charset declared) {
    assertThatCode(() -> Decoder.decode(bytes, Optional.of(declared))).doesNotThrowAnyException();
    assertThatCode(() -> Decoder.decode(bytes, Optional.empty())).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<Written> written() {
    Arbitrary<Written> unicode = Combinators.combine(simplified(), unicode()).as(Written::new);
    Arbitrary<Written> gb18030 = simplified().map(text -> new Written(text, GB18030));
    Arbitrary<Written> gbk = texts(TRADITIONAL).map(text -> new Written(text, GB18030));
    Arbitrary<Written> big5 = texts(TRADITIONAL).map(text -> new Written(text, BIG5));
    return Arbitraries.oneOf(unicode, gb18030, gbk, big5);
  }

  @Provide
  Arbitrary<String> simplified() {
    return texts(SIMPLIFIED);
  }

  /** Texts of at least 40 characters, with and without line ends. */
  private static Arbitrary<String> texts(List<String> sentences) {
    return Arbitraries.oneOf(
        texts(sentences, "。"), texts(sentences, "。\r\n"), texts(sentences, "\t"));
  }

  private static Arbitrary<String> texts(List<String> sentences, String between) {
    return Arbitraries.of(sentences)
        .list()
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(list -> String.join(between, list))
        .filter(text -> text.length() >= 40);
  }

  @Provide
  Arbitrary<Charset> unicode() {
    return Arbitraries.of(UTF_8, UTF_16LE, UTF_16BE);
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(
            "UTF-8",
            "UTF-16",
            "UTF-16LE",
            "UTF-16BE",
            "UTF-32",
            "GB2312",
            "GBK",
            "GB18030",
            "Big5",
            "Big5-HKSCS",
            "x-windows-950",
            "ISO-8859-1",
            "windows-1252",
            "US-ASCII",
            "Shift_JIS",
            "EUC-KR",
            "x-EUC-TW",
            "ISO-2022-CN")
        .map(Charset::forName);
  }
}
