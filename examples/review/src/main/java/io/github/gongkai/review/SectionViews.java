package io.github.gongkai.review;

import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.core.sheet.Table;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import io.github.gongkai.review.SectionView.MarkedClaim;
import io.github.gongkai.validation.narrative.Claim;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sections of a page: all that the form has, with all its cells. */
final class SectionViews {
  private final AnnualReport report;
  private final FindingViews findings;
  private final CellViews cells;
  private final PlaceLinks places;

  SectionViews(AnnualReport report, FindingViews findings, CellViews cells, PlaceLinks places) {
    this.report = report;
    this.findings = findings;
    this.cells = cells;
    this.places = places;
  }

  List<SectionView> all() {
    Map<Section, List<Piece>> printed = printed();
    return Stream.of(Section.values())
        .map(section -> view(section, printed.getOrDefault(section, List.of())))
        .toList();
  }

  private SectionView view(Section section, List<Piece> printed) {
    return new SectionView(
        section.key(),
        report.form().heading(section),
        !report.narrative().has(section),
        report.sources().heading(section).map(places::link),
        paragraphs(section),
        printed.stream()
            .filter(Table.class::isInstance)
            .map(table -> TableView.of((Table) table, cells::view))
            .toList(),
        printed.stream()
            .filter(Piece.Text.class::isInstance)
            .map(words -> Visible.text(((Piece.Text) words).words()))
            .toList());
  }

  /** Returns what the form prints in each section, also for cells that the report lacks. */
  private Map<Section, List<Piece>> printed() {
    AnnualReport.Builder whole = AnnualReport.blank(report.edition()).toBuilder();
    report.cells().stream()
        .filter(cell -> cell.cell() != Cell.absent())
        .forEach(cell -> whole.cell(cell.address(), cell.cell()));
    Map<Section, List<Piece>> printed = new EnumMap<>(Section.class);
    Iterator<Section> sections = List.of(Section.values()).iterator();
    List<Piece> section = new ArrayList<>();
    for (Piece piece : Sheet.of(whole.extras(report.extras()).build()).pieces()) {
      if (piece instanceof Piece.Text words && words.kind() == Piece.Kind.HEADING) {
        section = new ArrayList<>();
        printed.put(sections.next(), section);
      } else {
        section.add(piece);
      }
    }
    return printed;
  }

  /** Returns paragraphs in which no finding is about anything. */
  List<SectionView.Paragraph> plain(List<String> paragraphs, List<Place> sources) {
    return IntStream.range(0, paragraphs.size())
        .mapToObj(i -> paragraph(paragraphs.get(i), List.of(), place(sources, i)))
        .toList();
  }

  private List<SectionView.Paragraph> paragraphs(Section section) {
    List<String> paragraphs = report.narrative().section(section);
    List<Place> sources = report.sources().narrative().section(section);
    return IntStream.range(0, paragraphs.size())
        .mapToObj(
            i ->
                paragraph(
                    paragraphs.get(i),
                    findings.claims(new ParagraphId(section, i)),
                    place(sources, i)))
        .toList();
  }

  private Optional<PlaceLink> place(List<Place> sources, int index) {
    return index < sources.size() ? Optional.of(places.link(sources.get(index))) : Optional.empty();
  }

  private SectionView.Paragraph paragraph(
      String text, List<Claim> claims, Optional<PlaceLink> place) {
    List<SectionView.Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Claim claim : claims) {
      if (claim.start() >= from) {
        pieces.add(piece(text.substring(from, claim.start())));
        pieces.add(
            new SectionView.Piece(
                Visible.text(text.substring(claim.start(), claim.end())),
                findings
                    .about(claim)
                    .map(mark -> new MarkedClaim(FindingView.Sentence.id(claim), mark))));
        from = claim.end();
      }
    }
    pieces.add(piece(text.substring(from)));
    return new SectionView.Paragraph(pieces, place);
  }

  private static SectionView.Piece piece(String text) {
    return new SectionView.Piece(Visible.text(text), Optional.empty());
  }
}
