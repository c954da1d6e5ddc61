package io.github.gongkai.model;

/**
 * An edition of the national form. Editions are told apart by their columns; a report of one year
 * may wrongly use the form of the other.
 */
public enum Edition {
  /** Letter 国办公开办函〔2019〕60号 (trial form), report years 2019 and 2020. */
  EDITION_2019("2019"),
  /** Letter 国办公开办函〔2021〕30号, report years from 2021 on. */
  EDITION_2021("2021");

  private final String key;

  Edition(String key) {
    this.key = key;
  }

  /** Returns the year that names the edition, such as {@code 2021}. */
  public String key() {
    return key;
  }

  /** Returns the edition that a report of {@code reportYear} has to use. */
  public static Edition ofReportYear(int reportYear) {
    return reportYear < 2021 ? EDITION_2019 : EDITION_2021;
  }

  /** Returns the {@linkplain #key() key}. */
  @Override
  public String toString() {
    return key;
  }
}
