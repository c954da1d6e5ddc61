package io.github.gongkai.model;

/** A column of the table of section 四: how the case ended. */
public enum RemedyOutcome implements FormColumn {
  /** 结果维持. */
  UPHELD("upheld"),
  /** 结果纠正. */
  CORRECTED("corrected"),
  /** 其他结果. */
  OTHER_RESULT("otherResult"),
  /** 尚未审结: still open on 31 December. */
  PENDING("pending"),
  /** 总计. */
  TOTAL("total");

  private final String key;

  RemedyOutcome(String key) {
    this.key = key;
  }

  @Override
  public FormTable table() {
    return FormTable.REMEDIES;
  }

  @Override
  public String key() {
    return key;
  }

  /** Returns whether this is the column 总计, which the form defines as the sum of the others. */
  public boolean isTotal() {
    return this == TOTAL;
  }
}
