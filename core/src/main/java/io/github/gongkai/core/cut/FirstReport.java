package io.github.gongkai.core.cut;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.SECOND_REPORT;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.text.Pinyin;
import io.github.gongkai.core.text.Simplified;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.core.text.Width;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a document where a second report starts, as that of a government after that of its office. A
 * report starts again where headings that had text under them stand again, and have text under them
 * again; a table of contents has none, and neither has a title that a page repeats.
 */
final class FirstReport {
  private static final int FEWEST_SECTIONS = 3;
  private static final int FEWEST_AFTER_TITLE = 2;

  /** Fewer letters between the first heading and the last than the tables have are no report. */
  private static final int FEWEST_LETTERS = 400;

  private static final int MOST_LINES_BEFORE_HEADING = 40;

  private final Reading reading;
  private final List<Block> blocks;
  private final List<Heading> headings;
  private final List<Line> lines = new ArrayList<>();

  private FirstReport(Reading reading, List<Block> blocks, List<Heading> headings) {
    this.reading = reading;
    this.blocks = blocks;
    this.headings = headings;
  }

  /**
   * Returns {@code blocks} up to the second report, or themselves if there is none; the title of
   * each further one is reported.
   *
   * @param headings what may be headings in the blocks
   */
  static List<Block> of(Reading reading, List<Block> blocks, List<Heading> headings) {
    return new FirstReport(reading, blocks, headings).cut();
  }

  private List<Block> cut() {
    List<List<Heading>> runs = runs();
    List<Start> starts = new ArrayList<>();
    Set<Section> seen = EnumSet.noneOf(Section.class);
    Optional<Heading> last = Optional.empty();
    for (List<Heading> run : runs) {
      if (letters(run) >= FEWEST_LETTERS || !seen.isEmpty()) {
        Set<Section> here = sections(run);
        here.retainAll(seen);
        if (letters(run) >= FEWEST_LETTERS && here.size() >= FEWEST_AFTER_TITLE) {
          start(last, run.get(0))
              .filter(start -> start.hasTitle() || here.size() >= FEWEST_SECTIONS)
              .ifPresent(starts::add);
        }
        seen.addAll(sections(run));
        last = Optional.of(run.get(run.size() - 1));
      }
    }
    return starts.isEmpty() ? blocks : before(starts);
  }

  /** Returns the headings, parted where one stands that should stand earlier. */
  private List<List<Heading>> runs() {
    List<List<Heading>> runs = new ArrayList<>();
    int before = Integer.MAX_VALUE;
    for (Heading heading : headings) {
      if (!heading.isGlued()) {
        if (heading.section().number() < before) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(heading);
        before = heading.section().number();
      }
    }
    return runs;
  }

  private static int letters(List<Heading> run) {
    return run.get(run.size() - 1).lettersBefore() - run.get(0).lettersBefore();
  }

  private static Set<Section> sections(List<Heading> run) {
    Set<Section> sections = EnumSet.noneOf(Section.class);
    run.forEach(heading -> sections.add(heading.section()));
    return sections;
  }

  /** Returns where the report whose first heading is {@code heading} starts. */
  private Optional<Start> start(Optional<Heading> last, Heading heading) {
    if (lines.isEmpty()) {
      readLines();
    }
    int from = last.map(h -> indexOf(lines, h.line(), 0) + 1).orElse(0);
    int to = Math.max(from, indexOf(lines, heading.line(), from));
    List<Line> between = lines.subList(Math.max(from, to - MOST_LINES_BEFORE_HEADING), to);
    return Titles.find(between.stream().map(FirstReport::words).toList())
        .filter(title -> title.words().isReport())
        .map(title -> new Start(between.get(title.from()), span(between, title), true))
        .or(() -> Optional.of(new Start(heading.line(), heading.span(), false)));
  }

  private static Span span(List<Line> lines, Titles.Found title) {
    Span first = lines.get(title.from()).cell().span();
    return first.to(lines.get(title.to() - 1).cell().span());
  }

  private void readLines() {
    for (Block block : blocks) {
      if (block instanceof Prose prose) {
        prose.lines().stream().filter(line -> !line.isBlank()).forEach(lines::add);
      }
    }
  }

  /** Returns where {@code line} stands, at {@code from} or behind it; else -1. */
  private static int indexOf(List<Line> lines, Line line, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && lines.get(i).span().equals(line.span())) {
        return i;
      }
    }
    return -1;
  }

  private static String words(Line line) {
    String words = Simplified.of(Pinyin.strip(line.text())).replace("#", "").replace("*", "");
    return Width.halfWords(Spaces.remove(words));
  }

  /** Cuts before the first start, unless no tables stand before it: then that was no report. */
  private List<Block> before(List<Start> starts) {
    List<Block> first = new ArrayList<>();
    for (Block block : blocks) {
      List<Line> under = block instanceof Prose prose ? prose.lines() : List.of();
      int at = indexOf(under, starts.get(0).line(), 0);
      if (at >= 0) {
        first.add(new Prose(under.subList(0, at)));
        break;
      }
      first.add(block);
    }
    if (!FormWords.of(first, reading.vocabulary()).areOfTheForm()) {
      return blocks;
    }
    starts.forEach(start -> reading.report(SECOND_REPORT, start.title()));
    return first;
  }

  /** The first line of a further report, and its title, or its first heading if it has none. */
  private record Start(Line line, Span title, boolean hasTitle) {}
}
