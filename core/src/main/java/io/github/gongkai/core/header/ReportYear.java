package io.github.gongkai.core.header;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.YEAR_CONFLICT;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.YEAR_FROM_TEXT;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.YEAR_UNKNOWN;

import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.text.Dates;
import io.github.gongkai.core.text.TitleWords;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.StatisticalPeriod;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the report year; the day of publication has no say, for it lies in another year. */
final class ReportYear {
  /** Titles and numbers of documents, which name years of their own. */
  private static final Pattern QUOTED = Pattern.compile("《[^》]*》|〔[^〕]*〕");

  private final Reading reading;
  private final Opening opening;
  private final Optional<StatisticalPeriod> period;
  private final List<Text> texts;

  /**
   * Makes a finder that reads {@code texts}, the first paragraphs.
   *
   * @param period the statistical period, if the report states one
   */
  ReportYear(
      Reading reading, Opening opening, Optional<StatisticalPeriod> period, List<Text> texts) {
    this.reading = reading;
    this.opening = opening;
    this.period = period;
    this.texts = texts;
  }

  /**
   * Returns the year that the title names; else the one in which the statistical period starts;
   * else the one that the first paragraphs name most. A title with several years leaves the choice
   * among them to the others.
   */
  Optional<Integer> find() {
    List<Integer> inTitle = opening.title().map(TitleWords::years).orElse(List.of());
    Optional<Integer> ofPeriod = period.map(p -> p.from().getYear());
    if (inTitle.isEmpty()) {
      return ofPeriod.or(this::inText);
    }
    Optional<Integer> year =
        inTitle.size() == 1
            ? Optional.of(inTitle.get(0))
            : ofPeriod.or(() -> mostNamed().map(Named::year)).filter(inTitle::contains);
    Set<Integer> all = new LinkedHashSet<>(inTitle);
    ofPeriod.ifPresent(all::add);
    if (year.isEmpty()) {
      reading.report(YEAR_UNKNOWN, "", "");
    } else if (all.size() > 1) {
      report(all, year.get());
    }
    return year;
  }

  private void report(Set<Integer> all, int year) {
    String found = all.stream().map(String::valueOf).collect(Collectors.joining(", "));
    Span place = opening.place().orElseGet(() -> new Span(0, 0));
    reading.report(YEAR_CONFLICT, place, found, Integer.toString(year));
  }

  private Optional<Integer> inText() {
    Optional<Named> named = mostNamed();
    named.ifPresentOrElse(
        n -> reading.report(YEAR_FROM_TEXT, n.span(), "", Integer.toString(n.year())),
        () -> reading.report(YEAR_UNKNOWN, "", ""));
    return named.map(Named::year);
  }

  /** Returns the year that the first paragraphs name most, unless two are named equally often. */
  private Optional<Named> mostNamed() {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, Span> first = new HashMap<>();
    for (Text text : texts) {
      Matcher years = Dates.years(QUOTED.matcher(Dates.without(text.words())).replaceAll(""));
      while (years.find()) {
        int year = Dates.number(years.group(1));
        counts.merge(year, 1, Integer::sum);
        first.putIfAbsent(year, text.span());
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Named> named =
        first.entrySet().stream()
            .filter(e -> counts.getOrDefault(e.getKey(), 0) == most)
            .map(e -> new Named(e.getKey(), e.getValue()))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private record Named(int year, Span span) {}
}
