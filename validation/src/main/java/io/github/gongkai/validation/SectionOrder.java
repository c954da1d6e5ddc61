package io.github.gongkai.validation;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the six sections are there, in order, and numbered as they should be. */
final class SectionOrder {
  private static final String NUMBERS = "一二三四五六七八九十";
  private static final Pattern NUMBER = Pattern.compile("\\s*[（(]?([" + NUMBERS + "])[）)、.．].*");

  private SectionOrder() {}

  static boolean isInPlace(AnnualReport report, Section section) {
    return report.narrative().has(section)
        && isAfterThoseBefore(report, section)
        && isNumberedSo(report, section);
  }

  private static boolean isAfterThoseBefore(AnnualReport report, Section section) {
    Optional<Place> place = report.sources().heading(section);
    return Arrays.stream(Section.values())
        .filter(before -> before.compareTo(section) < 0)
        .flatMap(before -> report.sources().heading(before).stream())
        .allMatch(before -> place.isEmpty() || before.offset() <= place.get().offset());
  }

  /** A heading without a number, or with another kind of number, is not held against the report. */
  private static boolean isNumberedSo(AnnualReport report, Section section) {
    return report
        .sources()
        .heading(section)
        .map(place -> NUMBER.matcher(place.raw()))
        .filter(Matcher::lookingAt)
        .map(number -> NUMBERS.indexOf(number.group(1)) == section.number() - 1)
        .orElse(true);
  }
}
