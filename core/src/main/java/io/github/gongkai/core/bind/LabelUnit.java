package io.github.gongkai.core.bind;

import io.github.gongkai.core.text.Pinyin;
import io.github.gongkai.core.text.Simplified;
import io.github.gongkai.core.text.Spaces;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Units that stand in labels, and hold for the values beside or below them. */
final class LabelUnit {
  /** The words of which every unit has one. */
  private static final String WORDS = "元圆￥¥件项万亿";

  private static final String UNIT = "(?:[十百千万亿]*[美港欧日]?元|[十百千万亿]+[件项]|[万亿](?=[^\\p{IsHan}]))";

  /** After a mark, or a word that announces it, but not in a word like 多元. */
  private static final Pattern ANYWHERE =
      Pattern.compile("(?<=^|[^\\p{IsHan}]|[位币额费款计为以按])" + UNIT);

  /** Alone or in a list of units, in brackets, or at the end behind 单位. */
  private static final Pattern ALONE =
      Pattern.compile("(?<=[（(：:、，,/／；;]|单位为?|人民币)" + UNIT + "(?=[）)、，,/／；;]|$)");

  /** Other signs for 元. */
  private static final Pattern YUAN = Pattern.compile("[圆￥¥]");

  private LabelUnit() {}

  /** Returns the unit in the label of a column, as written. */
  static Optional<String> ofColumn(String label) {
    return find(ANYWHERE, label);
  }

  /** Returns the unit in the label of a row, or in a line above, as written. */
  static Optional<String> ofRow(String label) {
    return find(ALONE, label);
  }

  private static Optional<String> find(Pattern unit, String label) {
    if (!mayHold(label)) {
      return Optional.empty();
    }
    String plain = Spaces.remove(Simplified.of(Pinyin.strip(label)));
    String words = YUAN.matcher(plain).replaceAll("元");
    return one(unit.matcher(words).results().map(MatchResult::group));
  }

  private static boolean mayHold(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (WORDS.indexOf(Simplified.of(label.charAt(i))) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> one(Stream<String> units) {
    return units.distinct().reduce((a, b) -> a + "/" + b);
  }

  /** Returns what both say; where they differ, what no figure can be read in. */
  static Optional<String> one(Optional<String> unit, Optional<String> other) {
    if (unit.isEmpty() || other.isEmpty() || unit.equals(other)) {
      return unit.or(() -> other);
    }
    return Optional.of(unit.get() + "/" + other.get());
  }
}
