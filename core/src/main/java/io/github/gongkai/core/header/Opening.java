package io.github.gongkai.core.header;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOISE_REMOVED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.TITLE_MISSING;

import io.github.gongkai.core.cut.Titles;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Metadata;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.text.Simplified;
import io.github.gongkai.core.text.TitleWords;
import io.github.gongkai.core.walk.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands before the first section: the title, and around it what the page adds.
 *
 * @param title the title, if there is one in the text or in the metadata
 * @param place where it stands
 * @param titleLines its lines; none if it is that of the metadata
 * @param page the lines of the page, which are not of the report
 * @param text the other lines
 */
record Opening(
    Optional<TitleWords> title,
    Optional<Span> place,
    List<Text> titleLines,
    List<Text> page,
    List<Text> text) {
  private static final int MOST_LINES = 60;
  private static final int LONGEST_OF_PAGE = 60;

  /** The least weight of a title that no other one is better than. */
  private static final int SURE = 4;

  private static final Pattern SITE =
      Pattern.compile("\\s*[_|｜»«›]\\s*|\\s+[\\-–—]+\\s+|(?<!\\d)[\\-–—]+(?!\\d)|——");

  /** Finds the title: in {@code texts}, else in {@code metadata}. */
  static Opening of(List<Text> texts, Metadata metadata, Cleaner cleaner, Reading reading) {
    List<Text> first = texts.subList(0, Math.min(texts.size(), MOST_LINES));
    Optional<Titles.Found> inText = Titles.find(first.stream().map(Text::words).toList());
    if (inText.filter(found -> found.words().weight() >= SURE).isEmpty()) {
      Optional<Opening> other =
          Stream.of(metadata.title(), metadata.pageTitle())
              .flatMap(Optional::stream)
              .flatMap(line -> ofMetadata(line, cleaner).stream())
              .filter(title -> inText.isEmpty() || weight(title) > inText.get().words().weight())
              .findFirst();
      if (other.isPresent()) {
        return other.get().with(texts, 0, reading);
      }
    }
    if (inText.isEmpty()) {
      reading.report(TITLE_MISSING, "", "");
      return new Opening(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of())
          .with(texts, 0, reading);
    }
    Titles.Found found = inText.get();
    List<Text> lines = texts.subList(found.from(), found.to());
    Span place = lines.stream().map(Text::span).reduce(Span::to).orElseThrow();
    return new Opening(Optional.of(found.words()), Optional.of(place), lines, List.of(), List.of())
        .with(texts, found.from(), reading);
  }

  private static int weight(Opening opening) {
    return opening.title.map(TitleWords::weight).orElse(0);
  }

  private static Optional<Opening> ofMetadata(Line line, Cleaner cleaner) {
    Text text = Text.of(line, cleaner);
    return title(text)
        .map(
            title ->
                new Opening(
                    Optional.of(title), Optional.of(text.span()), List.of(), List.of(), List.of()));
  }

  /** Returns the part of a page's title that is the title of the report. */
  private static Optional<TitleWords> title(Text text) {
    return Stream.concat(Stream.of(text.spaced()), SITE.splitAsStream(text.spaced()))
        .map(part -> part.replaceFirst("\\.(?:docx?|pdf|html?)$", "").replaceAll("\\s", ""))
        .flatMap(part -> TitleWords.of(part).stream())
        .max((a, b) -> Integer.compare(a.weight(), b.weight()));
  }

  /** Parts the other lines into those of the page, reported run by run, and of the report. */
  private Opening with(List<Text> texts, int titleStart, Reading reading) {
    List<Text> left = new ArrayList<>();
    List<Text> rest = new ArrayList<>();
    Optional<Span> run = Optional.empty();
    for (int i = 0; i < texts.size(); i++) {
      Text line = texts.get(i);
      boolean isOfPage =
          !titleLines.contains(line)
              && (i < titleStart ? isBeforeTitle(line) : i < MOST_LINES && isOfPage(line));
      if (isOfPage) {
        left.add(line);
        run = Optional.of(run.map(span -> span.to(line.span())).orElse(line.span()));
      } else {
        run.ifPresent(span -> reading.report(NOISE_REMOVED, span));
        run = Optional.empty();
        if (!titleLines.contains(line)) {
          rest.add(line);
        }
      }
    }
    run.ifPresent(span -> reading.report(NOISE_REMOVED, span));
    return new Opening(title, place, titleLines, left, rest);
  }

  private static boolean isBeforeTitle(Text line) {
    return Chrome.isChrome(line.words())
        || (line.words().length() <= LONGEST_OF_PAGE && line.words().indexOf('。') < 0);
  }

  /** Returns whether a line below the title is of the page, or the title again. */
  private boolean isOfPage(Text line) {
    return Chrome.isChrome(line.words())
        || title.filter(t -> t.text().equals(Simplified.of(line.words()))).isPresent();
  }
}
