package io.github.gongkai.validation.correction;

/** How a wrong figure may have come about, the most plausible first. */
public enum Likeness {
  /** It changed places with the figure of a cell beside, above or below. */
  EXCHANGED("exchanged", "与相邻单元格互换", "exchanged with a neighbour", 1),
  /** A sign before it is too many: -12 for 12. */
  SIGN("sign", "误加负号", "a sign too many", 1),
  /** Two digits side by side changed places: 12 for 21. */
  DIGITS_SWAPPED("digitsSwapped", "数字颠倒", "two digits swapped", 1),
  /** A digit is missing: 12 for 152. */
  DIGIT_LOST("digitLost", "漏写数字", "a digit lost", 1),
  /** A digit is too many: 152 for 12. */
  DIGIT_ADDED("digitAdded", "多写数字", "a digit too many", 1),
  /** It is the total of its row or column. */
  TOTAL_COPIED("totalCopied", "误抄总计", "a total copied", 2),
  /** It is the figure of a cell beside, above or below. */
  NEIGHBOUR("neighbour", "错填相邻单元格数字", "the figure of a neighbour", 2),
  /** Nothing, where a number should be. */
  BLANK("blank", "漏填", "left blank", 2),
  /** One digit of several is another: 172 for 152. */
  DIGIT_WRONG("digitWrong", "一位数字有误", "one digit wrong", 2),
  /** Nothing that explains it. */
  OTHER("other", "数字有误", "another figure", 4);

  private final String key;
  private final String chinese;
  private final String english;
  private final int cost;

  Likeness(String key, String chinese, String english, int cost) {
    this.key = key;
    this.chinese = chinese;
    this.english = english;
    this.cost = cost;
  }

  /** Returns the stable name, such as {@code digitLost}. */
  public String key() {
    return key;
  }

  /** Returns what it is called in Chinese. */
  public String chinese() {
    return chinese;
  }

  /** Returns what it is called in English. */
  public String english() {
    return english;
  }

  /** Returns how much it speaks against a correction. */
  int cost() {
    return cost;
  }

  /** Returns how {@code wrong} may have come of {@code right}, by their signs and digits alone. */
  static Likeness ofDigits(String wrong, String right) {
    if (wrong.startsWith("-")) {
      return wrong.substring(1).equals(right) ? SIGN : OTHER;
    }
    int shared = 0;
    while (shared < Math.min(wrong.length(), right.length())
        && wrong.charAt(shared) == right.charAt(shared)) {
      shared++;
    }
    String wrongRest = wrong.substring(shared);
    String rightRest = right.substring(shared);
    if (wrongRest.length() == rightRest.length() && wrong.length() > 1) {
      if (areSwapped(wrongRest, rightRest)) {
        return DIGITS_SWAPPED;
      }
      return wrongRest.substring(1).equals(rightRest.substring(1)) ? DIGIT_WRONG : OTHER;
    }
    if (rightRest.length() == wrongRest.length() + 1 && rightRest.endsWith(wrongRest)) {
      return DIGIT_LOST;
    }
    return wrongRest.length() == rightRest.length() + 1 && wrongRest.endsWith(rightRest)
        ? DIGIT_ADDED
        : OTHER;
  }

  private static boolean areSwapped(String wrong, String right) {
    return wrong.length() > 1
        && wrong.charAt(0) == right.charAt(1)
        && wrong.charAt(1) == right.charAt(0)
        && wrong.substring(2).equals(right.substring(2));
  }
}
