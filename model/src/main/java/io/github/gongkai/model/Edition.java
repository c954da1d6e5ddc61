package io.github.gongkai.model;

/**
 * An edition of the national form. Editions are told apart by their columns; a report of one year
 * may wrongly use the form of the other.
 */
public enum Edition {
  /** Letter 国办公开办函〔2019〕60号 (trial form), report years 2019 and 2020. */
  EDITION_2019(2019),
  /** Letter 国办公开办函〔2021〕30号, report years from 2021 on. */
  EDITION_2021(2021);

  private final int firstReportYear;

  Edition(int firstReportYear) {
    this.firstReportYear = firstReportYear;
  }

  /** Returns the first report year that the edition is for, which also names it. */
  public int firstReportYear() {
    return firstReportYear;
  }

  /** Returns the name of the edition in resources and messages, such as {@code 2021}. */
  public String key() {
    return Integer.toString(firstReportYear);
  }

  /** Returns the edition that a report of {@code reportYear} has to use. */
  public static Edition ofReportYear(int reportYear) {
    return reportYear < EDITION_2021.firstReportYear ? EDITION_2019 : EDITION_2021;
  }

  /** Returns the {@linkplain #key() key}. */
  @Override
  public String toString() {
    return key();
  }
}
