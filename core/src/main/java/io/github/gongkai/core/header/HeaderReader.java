package io.github.gongkai.core.header;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOISE_REMOVED;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.spi.Metadata;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.text.Dates;
import io.github.gongkai.core.text.TitleWords;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.StatisticalPeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the header from running text and, where that is silent, from what the document says of
 * itself. Each part is taken from the first of these that has it:
 *
 * <ul>
 *   <li>title: the lines before the first section; the article's title and the page's title in the
 *       metadata. One that names neither body nor year yields to one that does.
 *   <li>agency: the title; the signature; the first paragraphs; the publisher that the page or the
 *       metadata names.
 *   <li>year: the title; the statistical period; the year that the first paragraphs name most. The
 *       day of publication has no say.
 *   <li>publishedOn: the signature; a date before the first section; the metadata.
 * </ul>
 */
public final class HeaderReader {
  private final Reading reading;
  private final Cleaner cleaner;
  private final List<Part> parts;
  private final Metadata metadata;

  private HeaderReader(Reading reading, Cleaner cleaner, List<Part> parts, Metadata metadata) {
    this.reading = reading;
    this.cleaner = cleaner;
    this.parts = parts;
    this.metadata = metadata;
  }

  /** Reads the header of {@code parts} and {@code metadata}. */
  public static HeaderText read(
      Reading reading, Cleaner cleaner, List<Part> parts, Metadata metadata) {
    return new HeaderReader(reading, cleaner, parts, metadata).read();
  }

  private HeaderText read() {
    List<Text> first = Text.of(parts.get(0), cleaner);
    Opening opening = Opening.of(first, metadata, cleaner, reading);
    Signature signature = signature(opening);
    List<Text> texts = new ArrayList<>(opening.text());
    texts.addAll(general());
    texts.removeAll(signature.texts());
    Optional<StatisticalPeriod> period = period(opening.text(), texts);

    Header.Builder header = Header.builder();
    opening.title().map(TitleWords::text).ifPresent(header::title);
    Agency.find(opening, signature, texts, metadata, cleaner).ifPresent(header::agency);
    period.ifPresent(header::period);
    new ReportYear(reading, opening, period, texts).find().ifPresent(header::year);
    PublicationDay.find(signature, opening, metadata, cleaner).ifPresent(header::publishedOn);
    signature.footer().forEach(line -> reading.report(NOISE_REMOVED, line.span()));
    Set<Span> left = new HashSet<>();
    Stream.of(opening.titleLines(), opening.page(), signature.footer())
        .flatMap(List::stream)
        .forEach(text -> left.add(text.line().span()));
    Set<Span> closing = new HashSet<>();
    signature.texts().forEach(text -> closing.add(text.line().span()));
    return new HeaderText(header.build(), opening.place(), left, closing);
  }

  private Signature signature(Opening opening) {
    return parts.size() == 1
        ? Signature.of(opening.text())
        : Signature.of(Text.of(parts.get(parts.size() - 1), cleaner));
  }

  private List<Text> general() {
    return parts.stream()
        .filter(part -> part.section().filter(Section.GENERAL::equals).isPresent())
        .flatMap(part -> Text.of(part, cleaner).stream())
        .toList();
  }

  /** Returns the period that is said to be that of the figures; else a year in the preamble. */
  private static Optional<StatisticalPeriod> period(List<Text> preamble, List<Text> texts) {
    return Stream.concat(
            periods(texts, words -> words.contains("期限") || words.contains("统计")),
            periods(preamble, words -> true).filter(Dates::isYear))
        .findFirst();
  }

  private static Stream<StatisticalPeriod> periods(List<Text> texts, Predicate<String> isMeant) {
    return IntStream.range(0, texts.size())
        .filter(i -> isMeant.test(texts.get(i).words()))
        .mapToObj(i -> sentence(texts, i))
        .flatMap(words -> Dates.period(words).stream());
  }

  /** Returns the words of a line, and those of the next if the line breaks a sentence. */
  private static String sentence(List<Text> texts, int index) {
    String words = texts.get(index).words();
    boolean goesOn = index + 1 < texts.size() && !words.endsWith("。");
    return goesOn ? words + texts.get(index + 1).words() : words;
  }
}
