package io.github.gongkai.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what two reports differ. They may be of different editions, so that years can be compared: a
 * cell that only one form has is compared with an absent one.
 *
 * <pre>{@code
 * ReportDiff diff = ReportDiff.between(lastYear, thisYear);
 * System.out.println(diff); // requests.granted.total: reported 5 -> reported 6
 * }</pre>
 *
 * <p>Where the reports were read from is not compared, as it is not in {@link AnnualReport#equals}.
 *
 * @param header the edition and the parts of the header, named {@code edition}, {@code
 *     header.title}, {@code header.agency}, {@code header.year}, {@code header.publishedOn} and
 *     {@code header.period}
 * @param cells the cells, in the order of the form before, then those of the form after alone
 * @param narrative the sections whose heading stands in one report alone, as entries of {@code
 *     narrative.sections} that are the {@linkplain Section#key() keys}; then the paragraphs, as
 *     entries of {@code narrative.preamble}, of {@code narrative.} and the key of a section, and of
 *     {@code narrative.closing}. A paragraph that was changed is one removed and one added
 * @param extras the cells that the form does not know, as entries of {@code extras}, put in words
 */
public record ReportDiff(
    List<TextChange> header,
    List<CellChange> cells,
    List<TextChange> narrative,
    List<TextChange> extras) {

  /** Copies the lists. */
  public ReportDiff {
    header = List.copyOf(header);
    cells = List.copyOf(cells);
    narrative = List.copyOf(narrative);
    extras = List.copyOf(extras);
  }

  /**
   * Compares two reports. Paragraphs and extras are aligned so that as few as possible count as
   * removed or added, within a bound on time and memory: if, without the entries that both lists
   * begin and end with, the number of entries before times the number after is above a million, all
   * of those before count as removed and all of those after as added.
   */
  public static ReportDiff between(AnnualReport before, AnnualReport after) {
    requireNonNull(before, "before must not be null");
    requireNonNull(after, "after must not be null");
    return new ReportDiff(
        header(before, after),
        cells(before, after),
        narrative(before.narrative(), after.narrative()),
        ListDiff.of("extras", before.extras(), after.extras(), ReportDiff::inWords));
  }

  /** Returns whether the reports are {@linkplain AnnualReport#equals equal}. */
  public boolean isEmpty() {
    return facts().findAny().isEmpty();
  }

  /**
   * Returns each change in a line of its own, in the order of the report; empty if there is none.
   */
  @Override
  public String toString() {
    return facts().map(Object::toString).collect(Collectors.joining("\n"));
  }

  private Stream<Object> facts() {
    return Stream.of(header, cells, narrative, extras).flatMap(List::stream);
  }

  private static List<TextChange> header(AnnualReport before, AnnualReport after) {
    return Stream.of(
            part("edition", before, after, r -> Optional.of(r.edition())),
            part("header.title", before, after, r -> r.header().title()),
            part("header.agency", before, after, r -> r.header().agency()),
            part("header.year", before, after, r -> r.header().year().stream().boxed().findAny()),
            part("header.publishedOn", before, after, r -> r.header().publishedOn()),
            part("header.period", before, after, r -> r.header().period()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<TextChange> part(
      String name,
      AnnualReport before,
      AnnualReport after,
      Function<AnnualReport, Optional<?>> said) {
    Optional<String> was = said.apply(before).map(Object::toString);
    Optional<String> is = said.apply(after).map(Object::toString);
    return was.equals(is) ? Optional.empty() : Optional.of(TextChange.ofPart(name, was, is));
  }

  private static List<CellChange> cells(AnnualReport before, AnnualReport after) {
    return Stream.of(before.form(), after.form())
        .flatMap(form -> form.cells().stream())
        .distinct()
        .filter(address -> !cell(before, address).equals(cell(after, address)))
        .map(address -> new CellChange(address, cell(before, address), cell(after, address)))
        .toList();
  }

  private static Cell cell(AnnualReport report, CellAddress address) {
    return report.form().has(address) ? report.cell(address) : Cell.absent();
  }

  private static List<TextChange> narrative(Outline<String> before, Outline<String> after) {
    List<TextChange> changes = new ArrayList<>();
    changes.addAll(paragraphs("sections", headings(before), headings(after)));
    changes.addAll(paragraphs("preamble", before.preamble(), after.preamble()));
    for (Section section : Section.values()) {
      changes.addAll(paragraphs(section.key(), before.section(section), after.section(section)));
    }
    changes.addAll(paragraphs("closing", before.closing(), after.closing()));
    return changes;
  }

  private static List<TextChange> paragraphs(String part, List<String> before, List<String> after) {
    return ListDiff.of("narrative." + part, before, after, Function.identity());
  }

  private static List<String> headings(Outline<String> narrative) {
    return narrative.sections().keySet().stream().map(Section::key).toList();
  }

  private static String inWords(Extra extra) {
    String column = extra.column().isEmpty() ? "" : ", " + extra.column();
    return extra.table().key()
        + ", "
        + extra.row()
        + column
        + ": "
        + CellChange.inWords(extra.cell());
  }
}
