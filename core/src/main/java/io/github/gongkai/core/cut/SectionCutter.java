package io.github.gongkai.core.cut;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.ALIAS_USED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.HEADING_GLUED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.HEADING_NUMBER;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.HEADING_REPEATED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.SECTION_MISSING;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts a document where a second report starts, and at the headings of its sections. */
public final class SectionCutter {
  private final Reading reading;
  private final List<Block> blocks;

  private SectionCutter(Reading reading, List<Block> blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  /**
   * Returns the parts of the first report in {@code blocks}: what stands before the first heading,
   * then each section.
   */
  public static List<Part> cut(Reading reading, List<Block> blocks) {
    List<Heading> headings = HeadingFinder.find(blocks, reading.vocabulary());
    List<Block> first = FirstReport.of(reading, blocks, headings);
    boolean isCut = first != blocks;
    return new SectionCutter(reading, first)
        .cut(isCut ? HeadingFinder.find(first, reading.vocabulary()) : headings);
  }

  private List<Part> cut(List<Heading> all) {
    List<Heading> chosen = HeadingChoice.choose(all);
    all.forEach(heading -> report(heading, chosen.contains(heading)));
    List<Part> parts = parts(chosen);
    chosen.forEach(this::checkNumber);
    reportMissing(chosen);
    return parts;
  }

  private void report(Heading heading, boolean isChosen) {
    if (heading.kind() == Heading.Kind.PRINTED && !isChosen) {
      reading.report(HEADING_REPEATED, heading.line().span());
    } else if (heading.kind() == Heading.Kind.ALIAS && isChosen) {
      reading.report(ALIAS_USED, heading.span(), reading.quote(heading.span()), heading.printed());
    } else if (heading.isGlued() && (isChosen || heading.isAfterSentence())) {
      reading.report(HEADING_GLUED, heading.span());
    }
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
      List<Line> lines = new ArrayList<>();
      for (Line line : prose.lines()) {
        Heading heading = byLine.get(line.span());
        if (heading == null || line.isBlank()) {
          lines.add(line);
          continue;
        }
        heading.before().ifPresent(lines::add);
        addProse(under, lines);
        parts.add(part(open, under));
        open = Optional.of(heading);
        under = new ArrayList<>();
        lines = new ArrayList<>();
        heading.after().ifPresent(lines::add);
      }
      addProse(under, lines);
    }
    parts.add(part(open, under));
    return parts;
  }

  private static void addProse(List<Block> blocks, List<Line> lines) {
    if (!lines.isEmpty()) {
      blocks.add(new Prose(lines));
    }
  }

  private static Part part(Optional<Heading> heading, List<Block> blocks) {
    return new Part(heading.map(Heading::section), heading.map(Heading::ownLine), blocks);
  }

  private void checkNumber(Heading heading) {
    String expected = heading.expectedNumber();
    String found = heading.label().number();
    if (!heading.isGlued() && !found.equals(expected)) {
      reading.report(HEADING_NUMBER, heading.span(), found, expected);
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
        reading.report(SECTION_MISSING, before.cell().span(), "", Heading.printed(section));
      }
    }
  }
}
