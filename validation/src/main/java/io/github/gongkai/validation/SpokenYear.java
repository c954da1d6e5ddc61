package io.github.gongkai.validation;

import static java.util.stream.Collectors.joining;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An earlier year that the narrative speaks of as that of the report, as in {@code 我局2021年…} of a
 * report on 2022. Where the narrative speaks of the report year too, an earlier one is compared.
 *
 * @param year the year
 * @param place where the paragraph stands
 */
record SpokenYear(int year, Optional<Place> place) {
  /** In which a year may be written, from 0 to 9. */
  private static final List<String> DIGITS =
      List.of("0123456789", "０１２３４５６７８９", "〇一二三四五六七八九", "○一二三四五六七八九", "零一二三四五六七八九");

  private static final String WE = "(?:我|本)(?:省|市|县|区|旗|镇|乡|街道|厅|局|委|办|院|部门|单位|机关|行政机关)";

  /** At the start of a sentence; not of what was made in that year. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:^|[。；！])\\s*(?:" + WE + "(20\\d{2})年(?![\\d版]|[^，。；]*的)|(20\\d{2})年[，,]" + WE + ")");

  private static String written(int year, String digits) {
    return Integer.toString(year)
        .chars()
        .mapToObj(digit -> digits.substring(digit - '0', digit - '0' + 1))
        .collect(joining());
  }

  /** Returns the first such year; empty if there is none. */
  static Optional<SpokenYear> wrongIn(AnnualReport report, int year) {
    Outline<String> narrative = report.narrative();
    List<String> own = DIGITS.stream().map(digits -> written(year, digits)).toList();
    boolean isOwnYearTold =
        narrative.sections().values().stream()
            .flatMap(List::stream)
            .anyMatch(text -> own.stream().anyMatch(text::contains));
    return isOwnYearTold
        ? Optional.empty()
        : narrative.sections().keySet().stream()
            .flatMap(section -> earlier(report, section, year).stream())
            .findFirst();
  }

  private static Optional<SpokenYear> earlier(AnnualReport report, Section section, int year) {
    List<String> texts = report.narrative().section(section);
    List<Place> places = report.sources().narrative().section(section);
    for (int i = 0; i < texts.size(); i++) {
      Matcher spoken = SPOKEN.matcher(texts.get(i));
      while (spoken.find()) {
        int found = Integer.parseInt(spoken.group(spoken.group(1) == null ? 2 : 1));
        if (found < year) {
          return Optional.of(new SpokenYear(found, places.stream().skip(i).findFirst()));
        }
      }
    }
    return Optional.empty();
  }
}
