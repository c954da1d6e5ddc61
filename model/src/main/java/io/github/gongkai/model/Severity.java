package io.github.gongkai.model;

/** How much a diagnostic or a finding matters. */
public enum Severity {
  /** Something was repaired or put in order, without doubt about a figure. */
  INFO("info"),
  /** Something is odd; a person should look. */
  WARNING("warning"),
  /** A figure could not be read, or figures contradict each other. */
  ERROR("error");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  /** Returns the name of the severity in JSON and CSV, such as {@code warning}. */
  public String key() {
    return key;
  }
}
