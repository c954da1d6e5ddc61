package io.github.gongkai.model;

/** The state of a {@link Cell}. */
public enum CellState {
  /** The cell holds a figure. */
  REPORTED("reported"),
  /** The cell stands in the source and is empty. */
  BLANK("blank"),
  /** The cell holds a mark such as {@code /}, {@code —} or {@code 无}. */
  NOT_APPLICABLE("notApplicable"),
  /** The cell holds text that is no figure, or that cannot be told from another cell's. */
  UNREADABLE("unreadable"),
  /** The source has no such cell. */
  ABSENT("absent");

  private final String key;

  CellState(String key) {
    this.key = key;
  }

  /** Returns the name of the state in JSON and CSV, such as {@code notApplicable}. */
  public String key() {
    return key;
  }
}
