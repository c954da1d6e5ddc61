package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.schema.Spelling;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Noise does not change what a label is. */
class LabelProperties {
  /** A label of the form, and how a noisy source may write it. */
  record Written(String label, String noisy) {}

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noiseChangesNeitherKeyNorNumber(@ForAll("written") Written written) {
    assertThat(Label.of(written.noisy())).isEqualTo(Label.of(written.label()));
  }

  @Property
  void keyAndNumberOfAnyTextAreFoldedWords(@ForAll("texts") String text) {
    Label label = Label.of(text);

    assertThat(label.key() + label.number())
        .satisfies(words -> assertThat(words.chars()).allMatch(Character::isLetterOrDigit))
        .satisfies(words -> assertThat(Simplified.of(words)).isEqualTo(words));
  }

  @Provide
  Arbitrary<Written> written() {
    return Arbitraries.of(labels())
        .flatMap(label -> noisy(label).map(noisy -> new Written(label, noisy)));
  }

  private static List<String> labels() {
    Stream<String> printed =
        Stream.of(Edition.values())
            .map(Form::of)
            .flatMap(
                form ->
                    Stream.of(
                            form.cells().stream().flatMap(c -> form.labels(c.row()).stream()),
                            form.cells().stream().flatMap(c -> form.labels(c.column()).stream()),
                            Stream.of(Section.values()).map(form::heading))
                        .flatMap(labels -> labels));
    Stream<String> spelled = Spelling.standard().stream().map(Spelling::text);
    return Stream.concat(printed, spelled).distinct().toList();
  }

  private static Arbitrary<String> noisy(String label) {
    List<Arbitrary<String>> parts = new ArrayList<>();
    for (int i = 0; i < label.length(); i++) {
      Arbitrary<String> shape = Arbitraries.of(shapes(label.charAt(i)));
      parts.add(Combinators.combine(shape, padding()).as(LabelProperties::pad));
    }
    return Combinators.combine(parts).as(all -> String.join("", all));
  }

  /** Returns {@code c} in either width, in either script, and as other brackets. */
  private static List<String> shapes(char c) {
    List<String> shapes = new ArrayList<>(SimplifiedFile.traditionalOf(c));
    shapes.add(String.valueOf(c));
    if (c > ' ' && c <= '~') {
      shapes.add(String.valueOf((char) (c + 0xFEE0)));
    }
    if (c >= '！' && c <= '～') {
      shapes.add(String.valueOf((char) (c - 0xFEE0)));
    }
    switch (c) {
      case '（' -> shapes.addAll(List.of("〔", "【", "["));
      case '）' -> shapes.addAll(List.of("〕", "】", "]"));
      case '“', '”' -> shapes.addAll(List.of("\"", "＂", "「", "」", ""));
      default -> {}
    }
    return shapes;
  }

  private static Arbitrary<String> padding() {
    return Arbitraries.frequency(
        Tuple.of(12, ""),
        Tuple.of(1, " "),
        Tuple.of(1, "\u00A0"),
        Tuple.of(1, "\u3000"),
        Tuple.of(1, "\u200B"),
        Tuple.of(1, "\r\n"),
        Tuple.of(1, "(huì )"),
        Tuple.of(1, "（gong）(gong)"));
  }

  /** Puts a gloss only after a character that can have one. */
  private static String pad(String shape, String padding) {
    boolean mayBeGlossed = !shape.isEmpty() && Character.isIdeographic(shape.charAt(0));
    return mayBeGlossed || !padding.endsWith(")") ? shape + padding : shape;
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "（", "）", "(", ")", "【", "1", "１", "三", "、", ".", "：", "公", "開", "(kāi )", "\\", " ",
            "“", "A", "\uD840", "/");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(20).map(list -> String.join("", list)),
        Arbitraries.strings().all().ofMaxLength(50));
  }
}
