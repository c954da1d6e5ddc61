package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Unit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplifiedTest {
  private static final List<String> PAIRS = SimplifiedFile.pairs();

  @Test
  void eachLineIsTwoCharactersOfTheBasicPlane() {
    assertThat(PAIRS)
        .hasSizeGreaterThan(4000)
        .allMatch(pair -> pair.length() == 2 && pair.chars().noneMatch(SimplifiedTest::isHalf));
  }

  private static boolean isHalf(int c) {
    return Character.isSurrogate((char) c);
  }

  @Test
  void keysAscendAndSoStandOnce() {
    List<Character> keys = PAIRS.stream().map(pair -> pair.charAt(0)).toList();

    assertThat(keys).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void noCharacterIsItsOwnSimplifiedForm() {
    assertThat(PAIRS).noneMatch(pair -> pair.charAt(0) == pair.charAt(1));
  }

  @Test
  void noSimplifiedFormIsSimplifiedFurther() {
    Set<Character> keys =
        PAIRS.stream().map(pair -> pair.charAt(0)).collect(Collectors.toUnmodifiableSet());

    assertThat(PAIRS).noneMatch(pair -> keys.contains(pair.charAt(1)));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u2E80', '\u2FDF', '\uF900', '\uFAFF'})
  void radicalsAndCompatibilityFormsAreOfNoScript(char c) {
    assertThat(Simplified.isCompatibility(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u2E7F', '\u2FE0', '\uF8FF', '\uFB00', '开', '開'})
  void anyOtherCharacterIsNoCompatibilityForm(char c) {
    assertThat(Simplified.isCompatibility(c)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void formIsPrintedInSimplifiedScript(Edition edition) {
    Form form = Form.of(edition);
    String printed =
        Stream.of(
                form.cells().stream().flatMap(cell -> form.labels(cell.row()).stream()),
                form.cells().stream().flatMap(cell -> form.labels(cell.column()).stream()),
                Stream.of(Section.values()).map(form::heading),
                Stream.of(Unit.values()).map(Unit::symbol))
            .flatMap(labels -> labels)
            .collect(Collectors.joining());

    assertThat(printed.chars().filter(c -> Simplified.isTraditional((char) c))).isEmpty();
    assertThat(Simplified.of(printed)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "政府信息公開工作年度報告, 政府信息公开工作年度报告",
    "危及「三安全一穩定」, 危及「三安全一稳定」",
    "92 萬元, 92 万元",
    "abc 1\uD840\uDC00。, abc 1\uD840\uDC00。"
  })
  void textIsSimplifiedCharacterByCharacter(String text, String simple) {
    assertThat(Simplified.of(text)).isEqualTo(simple);
  }

  @Test
  void everyPairOfTheFileIsObeyed() {
    assertThat(PAIRS)
        .allMatch(
            pair ->
                Simplified.of(pair.charAt(0)) == pair.charAt(1)
                    && Simplified.isTraditional(pair.charAt(0))
                        != Simplified.isCompatibility(pair.charAt(0))
                    && !Simplified.isTraditional(pair.charAt(1)));
  }

  @Test
  void charactersWithTheirOwnUseInSimplifiedTextStay() {
    assertThat(Simplified.of("乾著藉覆瞭")).isEqualTo("乾著藉覆瞭");
  }
}
