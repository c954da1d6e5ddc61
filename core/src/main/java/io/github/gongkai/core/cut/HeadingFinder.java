package io.github.gongkai.core.cut;

import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.core.text.Marks;
import io.github.gongkai.core.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the lines that may be headings: by their words, never by the number alone, for {@code
 * 四、结转下年度继续办理} is a row of a table. A heading may be glued to the paragraph before it or go on with
 * the paragraph after it.
 */
final class HeadingFinder {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 80;
  private static final int FEWEST_LETTERS_AFTER = 4;
  private static final String ENDS_OF_SENTENCE = "。；！？";
  private static final String NUMERALS = "一二三四五六";
  private static final String BEGINNINGS_OF_NUMBERS = "一二三四五六七八九十第";
  private static final String ENDS_OF_HEADING = "。：:　 \u00A0";

  private final Vocabulary vocabulary;
  private final List<Heading> found = new ArrayList<>();
  private int lines;
  private int letters;

  private HeadingFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns what may be headings in {@code blocks}, in their order. */
  static List<Heading> find(List<Block> blocks, Vocabulary vocabulary) {
    HeadingFinder finder = new HeadingFinder(vocabulary);
    blocks.forEach(finder::read);
    return finder.found;
  }

  private void read(Block block) {
    if (block instanceof Prose prose) {
      for (Line line : prose.lines()) {
        if (!line.isBlank()) {
          read(line);
          lines++;
          letters += line.text().length();
        }
      }
    } else if (block instanceof Grid grid) {
      lines++;
      grid.rows().forEach(row -> row.cells().forEach(cell -> letters += cell.text().length()));
    }
  }

  private void read(Line line) {
    int length = line.text().length();
    heading(line, 0, length)
        .or(() -> gluedToTheEnd(line, afterLast(line.text(), ENDS_OF_SENTENCE)))
        .or(() -> gluedToTheEnd(line, lastNumber(line.text())))
        .or(() -> gluedToTheStart(line))
        .ifPresent(found::add);
  }

  private Optional<Heading> gluedToTheEnd(Line line, int from) {
    return from > 0 ? heading(line, from, line.text().length()) : Optional.empty();
  }

  private static int afterLast(String text, String marks) {
    int last = -1;
    for (int i = 0; i < marks.length(); i++) {
      last = Math.max(last, text.lastIndexOf(marks.charAt(i)));
    }
    return last + 1;
  }

  /** Returns where the last number such as 二、 stands. */
  private static int lastNumber(String text) {
    int mark = text.lastIndexOf('、');
    while (mark > 0 && NUMERALS.indexOf(text.charAt(mark - 1)) < 0) {
      mark = text.lastIndexOf('、', mark - 1);
    }
    return mark - 1;
  }

  /** Finds {@code 一、总体情况。2022年……}: a numbered heading, a mark, and more than a page number. */
  private Optional<Heading> gluedToTheStart(Line line) {
    String text = line.text();
    if (text.indexOf('\t') >= 0 || text.indexOf('|') >= 0) {
      return Optional.empty();
    }
    int start = Spaces.skip(text, 0, text.length());
    if (start == text.length() || !mayBeNumber(text.charAt(start))) {
      return Optional.empty();
    }
    int end = Math.min(text.length() - FEWEST_LETTERS_AFTER, start + LONGEST);
    for (int to = start + SHORTEST; to < end; to++) {
      if (endsHeading(text, to, start)) {
        Optional<Heading> heading = heading(line, 0, to).filter(h -> isBeforeText(h, text));
        if (heading.isPresent()) {
          return heading;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeNumber(char c) {
    return !Character.isLetter(c) || BEGINNINGS_OF_NUMBERS.indexOf(c) >= 0;
  }

  private static boolean endsHeading(String text, int at, int start) {
    char c = text.charAt(at);
    return (ENDS_OF_HEADING.indexOf(c) >= 0 && !Spaces.isSpace(text.charAt(at - 1)))
        || (c >= '0' && c <= '9' && at > start + SHORTEST + 1 && text.charAt(at - 1) > '9');
  }

  /** In a line of a table of contents a page number follows, or the next heading. */
  private boolean isBeforeText(Heading heading, String text) {
    String rest = text.substring(heading.to());
    boolean isNumbered = !heading.label().number().isEmpty();
    boolean isText =
        rest.codePoints().filter(Character::isIdeographic).count() >= FEWEST_LETTERS_AFTER;
    int next = afterLast(rest, "一二三四五六") - 1;
    boolean isList =
        next >= 0 && vocabulary.heading(Label.of(rest.substring(next)).key()).isPresent();
    return isNumbered && isText && !isList;
  }

  private Optional<Heading> heading(Line line, int from, int to) {
    if (to - from < SHORTEST || to - from > LONGEST) {
      return Optional.empty();
    }
    String text = line.text().substring(from, to);
    if (Marks.isDoubted(text) || !vocabulary.mayBeHeading(text)) {
      return Optional.empty();
    }
    Label label = vocabulary.label(text);
    return vocabulary
        .heading(label.key())
        .map(
            section ->
                new Heading(
                    line, from, to, section, label, kind(line, from, to, label), lines, letters));
  }

  private Heading.Kind kind(Line line, int from, int to, Label label) {
    if (from > 0 || to < line.text().length()) {
      return Heading.Kind.GLUED;
    }
    return vocabulary.isHeadingAlias(label.key()) ? Heading.Kind.ALIAS : Heading.Kind.PRINTED;
  }
}
