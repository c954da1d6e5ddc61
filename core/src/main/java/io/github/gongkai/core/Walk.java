package io.github.gongkai.core;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.CHARSET_MISDECLARED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.UNDECODABLE;

import io.github.gongkai.core.assemble.Assembler;
import io.github.gongkai.core.bind.Binder;
import io.github.gongkai.core.bind.BoundTables;
import io.github.gongkai.core.cut.EarlierForm;
import io.github.gongkai.core.cut.PageFurniture;
import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.cut.SectionCutter;
import io.github.gongkai.core.header.Cleaner;
import io.github.gongkai.core.header.HeaderReader;
import io.github.gongkai.core.header.HeaderText;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.limit.ParseLimits;
import io.github.gongkai.core.page.Pages;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Document;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceText;
import io.github.gongkai.core.spi.TableLayout;
import io.github.gongkai.core.stream.Streams;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Header;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The walk of one document through all steps, from its blocks to a report. */
record Walk(List<TableLayout> layouts, Vocabulary vocabulary, ParseLimits limits) {
  /** Reads {@code document}. */
  ParseResult read(Document document) {
    SourceText source = document.source();
    Reading reading = new Reading(source, vocabulary, limits);
    List<Block> opened = whole(reading, document);
    noteEncoding(reading, source);
    List<Block> bounded = new Bounds(reading).pass(opened);
    List<Part> cut = SectionCutter.cut(reading, PageFurniture.remove(reading, bounded));
    List<Part> laidOut = Pages.straighten(reading, layOut(reading, cut));
    List<Part> parts = Streams.part(reading, laidOut);
    Cleaner cleaner = Cleaner.of(source.text(), reading);
    HeaderText header = HeaderReader.read(reading, cleaner, parts, document.metadata());
    BoundTables tables = bind(reading, parts, header.header());
    AnnualReport report = Assembler.assemble(reading, cleaner, header, tables);
    return new ParseResult(report, reading.diagnostics());
  }

  /** Returns the blocks, without what a limit may have parted. */
  private static List<Block> whole(Reading reading, Document document) {
    Optional<Limit> limit = document.source().cutBy();
    if (limit.isEmpty()) {
      return document.blocks();
    }
    CutEnd end = CutEnd.of(document.blocks());
    reading.reached(limit.get(), end.start());
    return end.before();
  }

  private static void noteEncoding(Reading reading, SourceText source) {
    String read = source.charset().name();
    source
        .misdeclared()
        .ifPresent(declared -> reading.report(CHARSET_MISDECLARED, declared.name(), read));
    source.undecodable().forEach(span -> reading.report(UNDECODABLE, span, "", read));
  }

  private List<Part> layOut(Reading reading, List<Part> parts) {
    Bounds bounds = new Bounds(reading);
    return parts.stream()
        .map(
            part ->
                part.withBlocks(
                    blocks -> reading.isOver() ? List.of() : bounds.pass(layOut(blocks))))
        .toList();
  }

  /** Lets each layout have what prose those before it left. */
  private List<Block> layOut(List<Block> blocks) {
    List<Block> result = blocks;
    for (TableLayout layout : layouts) {
      result =
          result.stream()
              .flatMap(
                  b ->
                      b instanceof Prose prose
                          ? layout.layOut(prose).stream()
                          : List.of(b).stream())
              .toList();
    }
    return result;
  }

  /** Binds the tables; those of the form before 2019 are text. */
  private static BoundTables bind(Reading reading, List<Part> parts, Header header) {
    return EarlierForm.find(reading, parts, header)
        .map(text -> new BoundTables(Edition.EDITION_2019, Map.of(), List.of(), text))
        .orElseGet(() -> Binder.bind(reading, parts, header.year()));
  }
}
