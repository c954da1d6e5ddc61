package io.github.gongkai.core.cut;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.core.text.Marks;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.core.text.Width;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Section;
import java.util.Optional;

/**
 * What may be the heading of a section.
 *
 * @param line the line in which it stands
 * @param from where it starts in the line
 * @param to where it ends in the line
 * @param section the section
 * @param label its words and number
 * @param kind how it is written
 * @param linesBefore how many lines with text and grids stand before it
 * @param lettersBefore how much text stands before it
 */
record Heading(
    Line line,
    int from,
    int to,
    Section section,
    Label label,
    Kind kind,
    int linesBefore,
    int lettersBefore) {
  private static final String NUMERALS = "一二三四五六七八九十";

  /** How a heading is written; better kinds first. */
  enum Kind {
    PRINTED,
    ALIAS,
    GLUED
  }

  boolean isGlued() {
    return kind == Kind.GLUED;
  }

  Span span() {
    return line.cell(from, to).span();
  }

  /** Returns whether a sentence ends before the heading, of which it is then no part. */
  boolean isAfterSentence() {
    return from > 0 && line.text().charAt(from - 1) == '。';
  }

  /** Returns the heading as a line of its own. */
  Line ownLine() {
    return isGlued() ? part(from, to).orElse(line) : line;
  }

  /** Returns what stands before the heading in its line. */
  Optional<Line> before() {
    return part(0, from);
  }

  /** Returns what stands after the heading in its line. */
  Optional<Line> after() {
    return part(to, line.text().length());
  }

  private Optional<Line> part(int start, int end) {
    GridCell part = line.cell(start, end);
    return part.isBlank() ? Optional.empty() : Optional.of(new Line(part.text(), part.span()));
  }

  /** Returns the heading as the form prints it. */
  String printed() {
    return printed(section);
  }

  static String printed(Section section) {
    return Form.of(Edition.EDITION_2021).heading(section);
  }

  /** Returns the number that the form prints. */
  String expectedNumber() {
    return Label.of(printed()).number();
  }

  /** Returns whether the number is that of the section, in numerals or digits. */
  boolean isNumberedRight() {
    int numeral = NUMERALS.indexOf(label.number()) + 1;
    String value = numeral > 0 && !label.number().isEmpty() ? "" + numeral : label.number();
    return value.equals(Integer.toString(section.number()));
  }

  /** Returns whether the number is one of a paragraph within a section: （二） or 2. */
  boolean isNumberedAsParagraph() {
    String text = line.text();
    int first = Spaces.skip(text, from, to);
    boolean isBracketed = first < to && Marks.fold(Width.half(text.charAt(first))) == '(';
    boolean isDigit = label.number().chars().anyMatch(c -> c >= '0' && c <= '9');
    return !label.number().isEmpty() && (isBracketed || isDigit);
  }
}
