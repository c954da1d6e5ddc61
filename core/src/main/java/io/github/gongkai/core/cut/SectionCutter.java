package io.github.gongkai.core.cut;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.ALIAS_USED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.HEADING_GLUED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.HEADING_NUMBER;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.HEADING_REPEATED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.SECTION_MISSING;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a document at its headings. The words decide, not the number: {@code 四、结转下年度继续办理} is a row
 * of a table, and a number may be wrong.
 */
public final class SectionCutter {
  private static final int LONGEST_HEADING = 80;
  private static final int SHORTEST_HEADING = 2;

  private final Reading reading;
  private final List<Block> blocks;

  private SectionCutter(Reading reading, List<Block> blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  /** Returns the parts of the document: what stands before the first heading, then each section. */
  public static List<Part> cut(Reading reading, List<Block> blocks) {
    return new SectionCutter(reading, blocks).cut();
  }

  private List<Part> cut() {
    List<Heading> headings = chosen(headings());
    List<Part> parts = parts(headings);
    headings.forEach(this::checkNumber);
    reportMissing(headings);
    return parts;
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    int text = 0;
    for (Block block : blocks) {
      if (block instanceof Prose prose) {
        for (Line line : prose.lines()) {
          Optional<Heading> heading = heading(line, text);
          heading.ifPresent(headings::add);
          text += line.isBlank() ? 0 : 1;
        }
      } else {
        text++;
      }
    }
    return headings;
  }

  private Optional<Heading> heading(Line line, int textBefore) {
    int length = line.text().length();
    Optional<Heading> whole =
        length >= SHORTEST_HEADING && length <= LONGEST_HEADING
            ? heading(line, 0, textBefore)
            : Optional.empty();
    int end = line.text().lastIndexOf('。') + 1;
    boolean mayBeGlued =
        end > 0 && length - end >= SHORTEST_HEADING && length - end <= LONGEST_HEADING;
    return whole.isEmpty() && mayBeGlued ? heading(line, end, textBefore) : whole;
  }

  /**
   * Finds a heading from {@code start} of a line on: the whole line, or after its last sentence.
   */
  private Optional<Heading> heading(Line line, int start, int textBefore) {
    Label label = Label.of(line.text().substring(start));
    return reading
        .vocabulary()
        .heading(label.key())
        .map(section -> new Heading(line, start, section, label, kind(label, start), textBefore));
  }

  private Kind kind(Label label, int start) {
    if (start > 0) {
      return Kind.GLUED;
    }
    return reading.vocabulary().isHeadingAlias(label.key()) ? Kind.ALIAS : Kind.PRINTED;
  }

  /**
   * Chooses one heading a section: a printed one before other spellings before one glued to a
   * paragraph; of several the one with most text up to the next, so that a table of contents has no
   * say.
   */
  private List<Heading> chosen(List<Heading> all) {
    Map<Section, Heading> best = new EnumMap<>(Section.class);
    Map<Section, Integer> most = new EnumMap<>(Section.class);
    for (int i = 0; i < all.size(); i++) {
      Heading heading = all.get(i);
      int next = i + 1 < all.size() ? all.get(i + 1).textBefore() : Integer.MAX_VALUE;
      int text = next - heading.textBefore();
      Heading before = best.get(heading.section());
      int better = before == null ? 1 : before.kind().compareTo(heading.kind());
      if (better > 0 || (better == 0 && text > most.getOrDefault(heading.section(), -1))) {
        best.put(heading.section(), heading);
        most.put(heading.section(), text);
      }
    }
    all.forEach(heading -> report(heading, heading.equals(best.get(heading.section()))));
    return all.stream().filter(heading -> heading.equals(best.get(heading.section()))).toList();
  }

  private void report(Heading heading, boolean isChosen) {
    switch (heading.kind()) {
      case GLUED -> reading.report(HEADING_GLUED, glued(heading));
      case PRINTED -> {
        if (!isChosen) {
          reading.report(HEADING_REPEATED, heading.line().span());
        }
      }
      case ALIAS -> {
        if (isChosen) {
          Span span = heading.line().cell().span();
          reading.report(ALIAS_USED, span, reading.quote(span), printed(heading.section()));
        }
      }
    }
  }

  private static Span glued(Heading heading) {
    return heading.line().cell(heading.start(), heading.line().text().length()).span();
  }

  private List<Part> parts(List<Heading> headings) {
    Map<Span, Heading> byLine = new HashMap<>();
    headings.forEach(heading -> byLine.put(heading.line().span(), heading));
    List<Part> parts = new ArrayList<>();
    Optional<Heading> open = Optional.empty();
    List<Block> under = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof Prose prose)) {
        under.add(block);
        continue;
      }
      int from = 0;
      for (int i = 0; i < prose.lines().size(); i++) {
        Heading heading = byLine.get(prose.lines().get(i).span());
        if (heading != null) {
          addProse(under, prose.lines().subList(from, i));
          if (heading.isGlued()) {
            addProse(under, List.of(beforeGlued(heading)));
          }
          parts.add(part(open, under));
          open = Optional.of(heading);
          under = new ArrayList<>();
          from = i + 1;
        }
      }
      addProse(under, prose.lines().subList(from, prose.lines().size()));
    }
    parts.add(part(open, under));
    return parts;
  }

  private static Line beforeGlued(Heading heading) {
    GridCell before = heading.line().cell(0, heading.start());
    return new Line(before.text(), before.span());
  }

  private static void addProse(List<Block> blocks, List<Line> lines) {
    if (!lines.isEmpty()) {
      blocks.add(new Prose(lines));
    }
  }

  private static Part part(Optional<Heading> heading, List<Block> blocks) {
    return new Part(heading.map(Heading::section), heading.map(Heading::line), blocks);
  }

  private void checkNumber(Heading heading) {
    String expected = Label.of(printed(heading.section())).number();
    String found = heading.label().number();
    if (heading.kind() != Kind.GLUED && !found.equals(expected)) {
      reading.report(HEADING_NUMBER, heading.line().cell().span(), found, expected);
    }
  }

  private void reportMissing(List<Heading> headings) {
    Set<Section> found = new HashSet<>();
    headings.forEach(heading -> found.add(heading.section()));
    if (found.isEmpty()) {
      return;
    }
    for (Section section : Section.values()) {
      if (!found.contains(section)) {
        Line before =
            headings.stream()
                .filter(h -> h.section().number() < section.number())
                .reduce((first, second) -> second)
                .orElse(headings.get(0))
                .line();
        reading.report(SECTION_MISSING, before.cell().span(), "", printed(section));
      }
    }
  }

  private static String printed(Section section) {
    return Form.of(Edition.EDITION_2021).heading(section);
  }

  /** How a heading is written; better kinds first. */
  private enum Kind {
    PRINTED,
    ALIAS,
    GLUED
  }

  /** A heading that stands from {@code start} of a line on. */
  private record Heading(
      Line line, int start, Section section, Label label, Kind kind, int textBefore) {
    boolean isGlued() {
      return kind == Kind.GLUED;
    }
  }
}
