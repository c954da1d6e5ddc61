package io.github.gongkai.core.header;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.TITLE_MISSING;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.YEAR_FROM_TEXT;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.YEAR_UNKNOWN;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.StatisticalPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the header from running text. The year is that of the title, else that of the statistical
 * period, else the one that the first paragraphs name most; never that of publication. The agency
 * is the one of the title, else the one that signs.
 */
public final class HeaderReader {
  private static final int MOST_LINES_BEFORE_TITLE = 40;
  private static final int LONGEST_TITLE = 60;
  private static final int LINES_OF_SIGNATURE = 6;
  private static final int LONGEST_SIGNATURE = 40;
  private static final Pattern TITLE = Pattern.compile("[^，。；：,;:]*(?:信息公开|政务公开|公开工作)[^，。；：,;:]*");
  private static final Pattern TITLE_TAIL =
      Pattern.compile(
          "(?:20\\d{2}年度?)?(?:(?:政府|政务)?信息公开)?(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|年报)(?:[（(].*[）)])?");
  private static final Pattern AGENCY =
      Pattern.compile("(?:关于)?(?<agency>.*?)(?:关于)?(?:的)?(?:政府|政务)?(?:信息公开|政务公开|公开工作).*");
  private static final Pattern SIGNATURE = Pattern.compile("[^，。；：,;:、？！“”]{2,}");

  /** Titles and numbers of documents, which name years of their own. */
  private static final Pattern QUOTED = Pattern.compile("《[^》]*》|〔[^〕]*〕");

  private static final Pattern PUBLISHED =
      Pattern.compile(".{0,30}(?:发布|发文|公开|成文)?(?:日期|时间)[:：].*");

  private final Reading reading;
  private final Cleaner cleaner;
  private final List<Text> opening;
  private final List<Text> general;
  private final List<Text> ending;

  private HeaderReader(Reading reading, Cleaner cleaner, List<Part> parts) {
    this.reading = reading;
    this.cleaner = cleaner;
    this.opening = texts(parts.get(0));
    this.general =
        parts.stream()
            .filter(part -> part.section().filter(Section.GENERAL::equals).isPresent())
            .flatMap(part -> texts(part).stream())
            .toList();
    this.ending = texts(parts.get(parts.size() - 1));
  }

  /** Reads the header of {@code parts}. */
  public static HeaderText read(Reading reading, Cleaner cleaner, List<Part> parts) {
    return new HeaderReader(reading, cleaner, parts).read();
  }

  private List<Text> texts(Part part) {
    List<Text> texts = new ArrayList<>();
    for (Block block : part.blocks()) {
      if (block instanceof Prose prose) {
        for (Line line : prose.lines()) {
          if (line.isBlank()) {
            continue;
          }
          texts.add(new Text(line, Spaces.remove(cleaner.clean(line))));
        }
      }
    }
    return texts;
  }

  private HeaderText read() {
    Header.Builder header = Header.builder();
    List<Text> title = title();
    String words = String.join("", title.stream().map(Text::words).toList());
    if (title.isEmpty()) {
      reading.report(TITLE_MISSING, "", "");
    } else {
      header.title(words);
    }
    List<Text> signature = signature();
    Optional<StatisticalPeriod> period = period();
    period.ifPresent(header::period);
    agency(words, signature).ifPresent(header::agency);
    year(words, period, signature).ifPresent(header::year);
    publishedOn(signature).ifPresent(header::publishedOn);
    Optional<Span> place = title.stream().map(Text::span).reduce(Span::to);
    Set<Span> taken = new HashSet<>();
    title.forEach(text -> taken.add(text.line().span()));
    Set<Span> closing = new HashSet<>();
    signature.forEach(text -> closing.add(text.line().span()));
    return new HeaderText(header.build(), place, taken, closing);
  }

  /** Returns the lines of the title. */
  private List<Text> title() {
    int end = Math.min(opening.size(), MOST_LINES_BEFORE_TITLE);
    for (int i = 0; i < end; i++) {
      if (isTitle(opening.get(i).words())) {
        return title(i);
      }
    }
    return List.of();
  }

  private List<Text> title(int index) {
    List<Text> title = new ArrayList<>();
    if (index > 0 && agencyOf(opening.get(index).words()).isEmpty()) {
      Text above = opening.get(index - 1);
      if (isSignature(above.words())) {
        title.add(above);
      }
    }
    title.add(opening.get(index));
    if (index + 1 < opening.size()
        && TITLE_TAIL.matcher(opening.get(index + 1).words()).matches()) {
      title.add(opening.get(index + 1));
    }
    return title;
  }

  private static boolean isTitle(String words) {
    return !words.isEmpty() && words.length() <= LONGEST_TITLE && TITLE.matcher(words).matches();
  }

  private static Optional<String> agencyOf(String title) {
    Matcher agency = AGENCY.matcher(Dates.years(title).replaceAll("").replaceFirst("^度", ""));
    return agency.matches()
        ? Optional.of(agency.group("agency").replaceAll("度$|[（(][）)]", ""))
            .filter(name -> name.length() > 1)
        : Optional.empty();
  }

  private static Optional<String> agency(String title, List<Text> signature) {
    return agencyOf(title)
        .or(
            () ->
                signature.stream()
                    .map(Text::words)
                    .filter(words -> Dates.only(words).isEmpty())
                    .findFirst());
  }

  private Optional<StatisticalPeriod> period() {
    return Stream.concat(opening.stream(), general.stream())
        .map(Text::words)
        .filter(words -> words.contains("期限") || words.contains("统计"))
        .flatMap(words -> Dates.period(words).stream())
        .findFirst();
  }

  private Optional<Integer> year(
      String title, Optional<StatisticalPeriod> period, List<Text> signature) {
    Matcher inTitle = Dates.years(title);
    if (inTitle.find()) {
      return Optional.of(Dates.number(inTitle.group(1)));
    }
    if (period.isPresent()) {
      return Optional.of(period.get().from().getYear());
    }
    Optional<Integer> named = mostNamedYear(signature);
    if (named.isEmpty()) {
      reading.report(YEAR_UNKNOWN, "", "");
    }
    return named;
  }

  /** Returns the year that the first paragraphs name most, unless two are named equally often. */
  private Optional<Integer> mostNamedYear(List<Text> signature) {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, Span> first = new HashMap<>();
    List<Text> texts = new ArrayList<>(opening);
    texts.addAll(general);
    texts.removeAll(signature);
    for (Text text : texts) {
      Matcher years = Dates.years(QUOTED.matcher(text.words()).replaceAll(""));
      while (years.find()) {
        int year = Dates.number(years.group(1));
        counts.merge(year, 1, Integer::sum);
        first.putIfAbsent(year, text.span());
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Integer> years =
        counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    if (years.size() != 1) {
      return Optional.empty();
    }
    Span span = first.getOrDefault(years.get(0), new Span(0, 0));
    reading.report(YEAR_FROM_TEXT, span, "", years.get(0).toString());
    return Optional.of(years.get(0));
  }

  /** Returns the last lines of the report if the last but blank ones is a date, or names a body. */
  private List<Text> signature() {
    List<Text> last = ending.stream().filter(text -> !text.words().isEmpty()).toList();
    for (int i = last.size() - 1; i >= Math.max(0, last.size() - LINES_OF_SIGNATURE); i--) {
      if (Dates.only(last.get(i).words()).isPresent()) {
        int start = i > 0 && isSignature(last.get(i - 1).words()) ? i - 1 : i;
        return last.subList(start, last.size());
      }
    }
    return List.of();
  }

  private static boolean isSignature(String words) {
    return words.length() <= LONGEST_SIGNATURE && SIGNATURE.matcher(words).matches();
  }

  private Optional<LocalDate> publishedOn(List<Text> signature) {
    return signature.stream()
        .flatMap(text -> Dates.only(text.words()).stream())
        .findFirst()
        .or(
            () ->
                opening.stream()
                    .map(Text::words)
                    .filter(words -> PUBLISHED.matcher(words).matches())
                    .flatMap(words -> Dates.first(words).stream())
                    .findFirst());
  }

  /** A line, and its words without noise and space. */
  private record Text(Line line, String words) {
    Span span() {
      return line.cell().span();
    }
  }
}
