package io.github.gongkai.core.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any bytes are decoded somehow. */
class SourceBytesProperties {
  @Property
  void anyBytesGiveTextWithAPlaceForEachError(
      @ForAll byte[] bytes, @ForAll("charsets") Optional<Charset> declared) {
    SourceText source = new SourceBytes(bytes, Optional.empty()).decode(declared);

    assertThat(source.undecodable())
        .allSatisfy(span -> assertThat(source.place(span).raw()).matches("\uFFFD+"));
  }

  @Property
  void textInUtf8IsDecodedAsItWas(@ForAll("texts") String text) {
    SourceBytes bytes = new SourceBytes(text.getBytes(StandardCharsets.UTF_8), Optional.empty());

    assertThat(bytes.decode(Optional.empty()).text()).isEqualTo(text);
  }

  /** A few ideographs may be others in UTF-8, which counts for more than what is declared. */
  @Property
  void textInGb18030IsDecodedAsItWasIfDeclared(@ForAll("texts") String text) {
    Charset gb18030 = Charset.forName("GB18030");
    byte[] bytes = text.getBytes(gb18030);
    Assume.that(bytes.length == text.length() || errorsInUtf8(bytes) > 1);

    SourceText source = new SourceBytes(bytes, Optional.empty()).decode(Optional.of(gb18030));

    assertThat(source.text()).isEqualTo(text);
  }

  private static long errorsInUtf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == '\uFFFD').count();
  }

  @Provide
  Arbitrary<Optional<Charset>> charsets() {
    return Arbitraries.of(
        Optional.empty(),
        Optional.of(StandardCharsets.UTF_8),
        Optional.of(StandardCharsets.UTF_16),
        Optional.of(StandardCharsets.US_ASCII),
        Optional.of(Charset.forName("GB18030")),
        Optional.of(Charset.forName("Big5")));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> ideographs =
        Arbitraries.strings().withCharRange('\u4E00', '\u9FA5').ofMaxLength(5);
    Arbitrary<String> others =
        Arbitraries.of("7", "硚", "（", "\n", "\r\n", "a", "\uD840\uDC00", "，");
    return Arbitraries.oneOf(ideographs, others)
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }
}
