package io.github.gongkai.model;

/** One of the three statutory tables. */
public enum FormTable {
  /** Section 二: information disclosed proactively (article 20). */
  PROACTIVE("proactive", Section.PROACTIVE),
  /** Section 三: requests received and handled. */
  REQUESTS("requests", Section.REQUESTS),
  /** Section 四: administrative reconsideration and litigation. */
  REMEDIES("remedies", Section.REMEDIES);

  private final String key;
  private final Section section;

  FormTable(String key, Section section) {
    this.key = key;
    this.section = section;
  }

  /** Returns the first part of a cell address, such as {@code requests}. */
  public String key() {
    return key;
  }

  /** Returns the section in which the form prints the table. */
  public Section section() {
    return section;
  }
}
