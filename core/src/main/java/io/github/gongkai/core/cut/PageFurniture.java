package io.github.gongkai.core.cut;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOISE_REMOVED;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.text.Bookmarks;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.core.text.TitleWords;
import io.github.gongkai.core.walk.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes page numbers and repeated page headers out, before the layouts look for tables that go on
 * over the page. A number alone may be a cell; it goes only where pages end with all their numbers
 * in order. A form feed stays, in a line of its own.
 */
public final class PageFurniture {
  private static final char FORM_FEED = '\f';
  private static final int FEWEST = 3;
  private static final int FEWEST_LETTERS = 4;
  private static final int LONGEST_HEADER = 60;
  private static final int SURE_TITLE = 4;

  private final Reading reading;
  private final List<Line> lines = new ArrayList<>();
  private final Set<Integer> pageStarts = new HashSet<>();
  private final Set<Integer> removed = new HashSet<>();

  private PageFurniture(Reading reading) {
    this.reading = reading;
  }

  /** Returns {@code blocks} without page numbers and page headers, which are reported. */
  public static List<Block> remove(Reading reading, List<Block> blocks) {
    PageFurniture furniture = new PageFurniture(reading);
    blocks.stream()
        .filter(Prose.class::isInstance)
        .flatMap(block -> ((Prose) block).lines().stream())
        .forEach(furniture::add);
    furniture.removed.addAll(PageNumbers.find(furniture.lines, furniture.pageStarts));
    furniture.findBookmarks();
    furniture.findHeaders();
    return furniture.removed.isEmpty() ? blocks : furniture.without(blocks);
  }

  private void add(Line line) {
    if (line.text().indexOf(FORM_FEED) >= 0 && !lines.isEmpty()) {
      pageStarts.add(lines.size());
    }
    if (!line.isBlank()) {
      lines.add(line);
    }
  }

  /** Finds notes of a converter alone in a line. */
  private void findBookmarks() {
    for (int i = 0; i < lines.size(); i++) {
      if (Bookmarks.isBookmark(lines.get(i).cell().text())) {
        removed.add(i);
      }
    }
  }

  /** Finds short lines that stand again and again where pages begin or end. */
  private void findHeaders() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (mayBeHeader(lines.get(i).text()) && !removed.contains(i)) {
        places
            .computeIfAbsent(Spaces.remove(lines.get(i).text()), words -> new ArrayList<>())
            .add(i);
      }
    }
    List<Integer> headers = new ArrayList<>();
    places.forEach((words, at) -> headers.addAll(headers(words, at)));
    removed.addAll(headers);
  }

  private static boolean mayBeHeader(String text) {
    return text.length() >= FEWEST_LETTERS
        && text.length() <= LONGEST_HEADER
        && text.indexOf('\t') < 0
        && text.indexOf('|') < 0;
  }

  private List<Integer> headers(String words, List<Integer> at) {
    if (at.size() < 2) {
      return List.of();
    }
    List<Integer> atEdge = at.stream().filter(this::isAtEdge).toList();
    if (TitleWords.of(words).filter(title -> title.weight() >= SURE_TITLE).isPresent()) {
      List<Integer> again = at.subList(1, at.size());
      return at.size() >= FEWEST ? again : again.stream().filter(atEdge::contains).toList();
    }
    return at.size() >= FEWEST && atEdge.size() > 1 && isUnknown(words) ? atEdge : List.of();
  }

  /** Words of the form are no page header, and neither is what may be a row of a table. */
  private boolean isUnknown(String words) {
    String key = Label.of(words).key();
    return words.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && words.chars().noneMatch(Character::isDigit)
        && reading.vocabulary().find(key).isEmpty()
        && reading.vocabulary().heading(key).isEmpty();
  }

  private boolean isAtEdge(int index) {
    boolean begins = pageStarts.contains(index) || (index > 0 && removed.contains(index - 1));
    boolean ends = pageStarts.contains(index + 1) || removed.contains(index + 1);
    return begins || ends;
  }

  private List<Block> without(List<Block> blocks) {
    Set<Span> spans = new HashSet<>();
    removed.stream()
        .sorted()
        .map(lines::get)
        .forEach(
            line -> {
              reading.report(NOISE_REMOVED, line.cell().span());
              spans.add(line.span());
            });
    List<Block> rest = new ArrayList<>();
    for (Block block : blocks) {
      rest.add(block instanceof Prose prose ? without(prose, spans) : block);
    }
    return rest;
  }

  /** Where a note was a paragraph of its own, the blank line after it goes, too. */
  private static Prose without(Prose prose, Set<Span> spans) {
    List<Line> rest = new ArrayList<>();
    boolean isParagraph = false;
    for (Line line : prose.lines()) {
      if (!line.isBlank() && spans.contains(line.span())) {
        isParagraph =
            Bookmarks.isBookmark(line.cell().text())
                && !rest.isEmpty()
                && rest.get(rest.size() - 1).isBlank();
        formFeed(line).ifPresent(rest::add);
      } else {
        if (!isParagraph || !line.isBlank()) {
          rest.add(line);
        }
        isParagraph = false;
      }
    }
    return new Prose(rest);
  }

  private static Optional<Line> formFeed(Line line) {
    int at = line.text().indexOf(FORM_FEED);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Line(String.valueOf(FORM_FEED), line.cell(at, at + 1).span()));
  }
}
