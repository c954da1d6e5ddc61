package io.github.gongkai.core.assemble;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOISE_REMOVED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_EXTRA;

import io.github.gongkai.core.bind.BoundTables;
import io.github.gongkai.core.bind.Claims;
import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.header.Cleaner;
import io.github.gongkai.core.header.HeaderText;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Sources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts a report together from what was read. */
public final class Assembler {
  private final Reading reading;
  private final Cleaner cleaner;
  private final HeaderText header;
  private final BoundTables tables;
  private final Repeats repeats;
  private final Outline.Builder<String> narrative = Outline.builder();
  private final Outline.Builder<Place> places = Outline.builder();
  private final Sources.Builder sources = Sources.builder();
  private final Set<FormRow> otherRows = new HashSet<>();

  private Assembler(Reading reading, Cleaner cleaner, HeaderText header, BoundTables tables) {
    this.reading = reading;
    this.cleaner = cleaner;
    this.header = header;
    this.tables = tables;
    this.repeats = Repeats.of(tables.text(), cleaner, header.header().title());
  }

  /** Returns the report. */
  public static AnnualReport assemble(
      Reading reading, Cleaner cleaner, HeaderText header, BoundTables tables) {
    return new Assembler(reading, cleaner, header, tables).assemble();
  }

  private AnnualReport assemble() {
    AnnualReport.Builder report = AnnualReport.builder(tables.edition()).header(header.header());
    header.title().ifPresent(title -> sources.title(reading.place(title)));
    tables.text().forEach(this::addPart);
    addCells(report);
    return report
        .narrative(narrative.build())
        .sources(sources.narrative(places.build()).build())
        .build();
  }

  private void addCells(AnnualReport.Builder report) {
    Form form = Form.of(tables.edition());
    List<Extra> extras = new ArrayList<>();
    List<Place> extraPlaces = new ArrayList<>();
    for (Claims.BoundExtra extra : tables.extras()) {
      extras.add(extra.extra());
      extraPlaces.add(reading.place(extra.span()));
    }
    tables
        .cells()
        .forEach(
            (address, bound) -> {
              Place place = reading.place(bound.span());
              if (form.has(address)) {
                report.cell(address, bound.cell());
                sources.cell(address, place);
              } else {
                extras.add(ofOtherEdition(address, bound));
                extraPlaces.add(place);
              }
            });
    report.extras(extras);
    sources.extras(extraPlaces);
  }

  /** Keeps a cell that only the other edition has. */
  private Extra ofOtherEdition(CellAddress address, Claims.Bound bound) {
    for (Edition edition : Edition.values()) {
      Form form = Form.of(edition);
      if (form.has(address)) {
        String row = String.join(" ", form.labels(address.row()));
        String column = String.join(" ", form.labels(address.column()));
        if (otherRows.add(address.row())) {
          reading.report(ROW_EXTRA, bound.span(), row, "");
        }
        return new Extra(address.table(), row, column, bound.cell());
      }
    }
    throw new IllegalStateException("no edition has the cell " + address);
  }

  private void addPart(Part part) {
    part.section()
        .ifPresent(
            section -> {
              narrative.section(section);
              places.section(section);
              part.heading()
                  .ifPresent(line -> sources.heading(section, reading.place(line.cell().span())));
            });
    for (Block block : part.blocks()) {
      if (block instanceof Prose prose) {
        prose.lines().forEach(line -> addParagraph(part, line));
      }
    }
  }

  private void addParagraph(Part part, Line line) {
    String text = header.left().contains(line.span()) ? "" : cleaner.clean(line);
    if (text.isEmpty()) {
      return;
    }
    boolean isClosing = header.closingLines().contains(line.span());
    if (!isClosing && repeats.isOfPage(part, line, text)) {
      reading.report(NOISE_REMOVED, line.cell().span());
      return;
    }
    Place place = reading.place(line.cell().span());
    if (isClosing) {
      narrative.closing(text);
      places.closing(place);
    } else if (part.section().isPresent()) {
      narrative.paragraph(part.section().get(), text);
      places.paragraph(part.section().get(), place);
    } else {
      narrative.preamble(text);
      places.preamble(place);
    }
  }
}
