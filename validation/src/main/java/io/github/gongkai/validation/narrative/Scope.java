package io.github.gongkai.validation.narrative;

import io.github.gongkai.model.Header;

/**
 * Whom and which year the figures of a report are about.
 *
 * @param agency the name of the body, empty if unknown
 * @param year the report year, 0 if unknown
 */
record Scope(String agency, int year) {

  static Scope of(Header header) {
    return new Scope(header.agency().orElse(""), header.year().orElse(0));
  }

  /** Returns what a year of prose is to the report; of an unknown report year, all are others. */
  Word word(int named) {
    if (year == 0) {
      return Word.OTHERS;
    }
    return switch (named - year) {
      case 0 -> Word.THIS_YEAR;
      case -1 -> Word.LAST_YEAR;
      case 1 -> Word.NEXT_YEAR;
      default -> Word.OTHERS;
    };
  }

  /**
   * Returns whether {@code name} is a shorter name of the body, as 区卫健局 is of 某区卫生健康局, or a longer
   * one.
   */
  boolean isBody(String name) {
    if (name.length() < 2 || agency.length() < 3 || name.length() > 3 * agency.length()) {
      return false;
    }
    int end = agency.lastIndexOf(name.charAt(name.length() - 1));
    boolean isLonger = end == agency.length() - 1 && name.charAt(0) == agency.charAt(0);
    return (end >= agency.length() - 3 && isIn(name, agency)) || (isLonger && isIn(agency, name));
  }

  /** Returns whether the characters of {@code few} stand in {@code many} in their order. */
  private static boolean isIn(String few, String many) {
    int found = 0;
    for (int i = 0; i < many.length() && found < few.length(); i++) {
      if (many.charAt(i) == few.charAt(found)) {
        found++;
      }
    }
    return found == few.length();
  }
}
