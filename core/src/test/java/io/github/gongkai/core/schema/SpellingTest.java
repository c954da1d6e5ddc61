package io.github.gongkai.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongkai.core.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @Test
  void lineIsKindTableKeyAndSpelling() {
    assertThat(Spelling.parse("column\trequests\ttotal\t合计"))
        .isEqualTo(new Spelling(Spelling.Kind.COLUMN, "requests", "total", "合计"));
    assertThat(Spelling.parse("group\trequests\t（三）不予公开\t不予公开 情况"))
        .isEqualTo(new Spelling(Spelling.Kind.GROUP, "requests", "（三）不予公开", "不予公开 情况"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "合计",
        "column requests total 合计",
        "column\trequests\ttotal",
        "column\trequests\ttotal\t合计\t",
        "column\trequests\ttotal\t合\t计"
      })
  void lineOfAnotherNumberOfPartsThrows(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spelling.parse(line))
        .withMessage("not kind, table, key and spelling: " + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cell", "", " column", "列"})
  void unknownKindThrows(String kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spelling.parse(kind + "\trequests\ttotal\t合计"));
  }

  @Test
  void nullsThrowWithTheirName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Spelling(null, "requests", "total", "合计"))
        .withMessage("kind must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new Spelling(Spelling.Kind.ROW, "requests", "granted", null))
        .withMessage("text must not be null");
  }

  @Test
  void standardSpellingsHaveWordsOfTheirOwn() {
    assertThat(Spelling.standard())
        .hasSizeGreaterThan(50)
        .doesNotHaveDuplicates()
        .filteredOn(spelling -> spelling.kind() != Spelling.Kind.MARK)
        .allMatch(spelling -> !Label.of(spelling.text()).key().isEmpty());
  }
}
