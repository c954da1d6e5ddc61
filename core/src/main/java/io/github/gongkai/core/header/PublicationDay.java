package io.github.gongkai.core.header;

import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Metadata;
import io.github.gongkai.core.text.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the day of publication. */
final class PublicationDay {
  private static final int LONGEST_DATE = 24;
  private static final Pattern STATED =
      Pattern.compile(
          "(?:(?:发布|发文|公开|成文|生成|印发|更新|公布)(?:日期|时间)|(?:^|[\\s\\[【（(])(?:日期|时间))\\s*[:：]\\s*");
  private static final Pattern BRACKETS = Pattern.compile("[（(【\\[)）】\\]]");

  private PublicationDay() {}

  /**
   * Returns the day of the signature; else the one that the page states before the first section,
   * as 发布日期 or alone in a line; else that of the metadata.
   */
  static Optional<LocalDate> find(
      Signature signature, Opening opening, Metadata metadata, Cleaner cleaner) {
    return signature
        .date()
        .or(() -> first(opening, PublicationDay::stated))
        .or(() -> first(opening, PublicationDay::alone))
        .or(() -> metadata.publishedOn().flatMap(line -> day(line, cleaner)));
  }

  private static Optional<LocalDate> first(Opening opening, DayOf dayOf) {
    return Stream.of(opening.page(), opening.text())
        .flatMap(List::stream)
        .flatMap(text -> dayOf.of(text).stream())
        .findFirst();
  }

  private static Optional<LocalDate> stated(Text text) {
    Matcher stated = STATED.matcher(text.spaced());
    while (stated.find()) {
      int end = Math.min(text.spaced().length(), stated.end() + LONGEST_DATE);
      Optional<LocalDate> day = Dates.first(text.spaced().substring(stated.end(), end));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> alone(Text text) {
    return Dates.only(BRACKETS.matcher(text.words()).replaceAll(""));
  }

  private static Optional<LocalDate> day(Line line, Cleaner cleaner) {
    return Dates.first(Text.of(line, cleaner).spaced());
  }

  /** Finds a day in a line. */
  private interface DayOf {
    Optional<LocalDate> of(Text text);
  }
}
