package io.github.gongkai.validation.rule;

import java.math.BigDecimal;

/** How two figures have to compare. */
public enum Comparison {
  /** As large as the other. */
  EQUAL_TO("=", "应为", "expected") {
    @Override
    boolean holds(int signum) {
      return signum == 0;
    }
  },
  /** Not as large as the other. */
  NOT_EQUAL_TO("≠", "不应为", "expected other than") {
    @Override
    boolean holds(int signum) {
      return signum != 0;
    }
  },
  /** As large as the other, or smaller. */
  AT_MOST("≤", "应不大于", "expected at most") {
    @Override
    boolean holds(int signum) {
      return signum <= 0;
    }
  },
  /** As large as the other, or larger. */
  AT_LEAST("≥", "应不小于", "expected at least") {
    @Override
    boolean holds(int signum) {
      return signum >= 0;
    }
  },
  /** Without decimals. */
  WHOLE("", "应为整数", "expected a whole number") {
    @Override
    boolean holds(int signum) {
      return true;
    }
  };

  private final String sign;
  private final String chinese;
  private final String english;

  Comparison(String sign, String chinese, String english) {
    this.sign = sign;
    this.chinese = chinese;
    this.english = english;
  }

  /** Returns whether a difference, the first figure less the second, has a sign that is allowed. */
  abstract boolean holds(int signum);

  boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
    if (this == WHOLE) {
      return left.stripTrailingZeros().scale() <= 0;
    }
    BigDecimal difference = left.subtract(right);
    return holds(difference.abs().compareTo(tolerance) <= 0 ? 0 : difference.signum());
  }

  String sign() {
    return sign;
  }

  String words(boolean isChinese) {
    return isChinese ? chinese : english;
  }
}
