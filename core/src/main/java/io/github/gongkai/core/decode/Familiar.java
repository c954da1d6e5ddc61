package io.github.gongkai.core.decode;

import io.github.gongkai.core.text.Simplified;
import java.util.BitSet;

/**
 * How familiar text looks to a reader of Chinese. Text that was decoded wrongly is made of rare
 * ideographs and symbols.
 *
 * @param common how many characters are among the most common of reports, in either script
 * @param others how many others are not ASCII, or are control characters
 */
record Familiar(int common, int others) {
  private static final int MANY = 8;

  /** Two of three ideographs of a report are among these. */
  private static final BitSet COMMON = new BitSet();

  static {
    String common =
        "政公开信息年行理结府情请申项第一本其况二的果件条处人数务他作不度和计要三法关内复量工收于办总容正机四属"
            + "诉报事未定新告主目议局规十有动及制文求费性全业审提进五是加问重发区保策通管分服形类确等持对组下"
            + "民国起中部在为上出布日六到现无解过实市设以平可会大名表后时或体由案在了这个们来地我以生到成能同";
    common.chars().forEach(COMMON::set);
    "，。、；：（）《》“”".chars().forEach(COMMON::set);
  }

  static Familiar of(String text) {
    int common = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isCommon(c)) {
        common++;
      } else if (c > '~' || (c < ' ' && !isLayout(c))) {
        others++;
      }
    }
    return new Familiar(common, others);
  }

  /** Returns whether {@code c} is common in Chinese of either script. */
  static boolean isCommon(char c) {
    return c > '~' && COMMON.get(Simplified.of(c));
  }

  private static boolean isLayout(char c) {
    return c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /** Returns whether it is without doubt Chinese, decoded rightly. */
  boolean makesSense() {
    return common >= MANY && common >= others;
  }

  double share() {
    return common == 0 ? 0 : (double) common / (common + others);
  }
}
