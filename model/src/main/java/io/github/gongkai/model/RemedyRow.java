package io.github.gongkai.model;

/**
 * A group of five cells of the table of section 四. The form prints the three groups side by side.
 */
public enum RemedyRow implements FormRow {
  /** 行政复议: administrative reconsideration. */
  RECONSIDERATION("reconsideration"),
  /** 行政诉讼, 未经复议直接起诉: litigation without prior reconsideration. */
  LITIGATION_DIRECT("litigationDirect"),
  /** 行政诉讼, 复议后起诉: litigation after reconsideration. */
  LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration");

  private final String key;

  RemedyRow(String key) {
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
}
