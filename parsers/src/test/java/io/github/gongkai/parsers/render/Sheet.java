package io.github.gongkai.parsers.render;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as a document, before a family writes it.
 *
 * @param pieces the pieces, in order
 */
record Sheet(List<Piece> pieces) {
  /** Returns {@code report} as the form prints it. */
  static Sheet of(AnnualReport report) {
    List<Piece> pieces = new ArrayList<>();
    report.header().title().ifPresent(title -> pieces.add(new Piece.Text(title, Piece.Kind.TITLE)));
    paragraphs(report.narrative().preamble(), pieces);
    FormTables tables = new FormTables(report);
    for (Section section : Section.values()) {
      pieces.add(new Piece.Text(report.form().heading(section), Piece.Kind.HEADING));
      paragraphs(report.narrative().section(section), pieces);
      for (FormTable table : FormTable.values()) {
        if (table.section() == section) {
          pieces.add(tables.table(table));
        }
      }
    }
    paragraphs(report.narrative().closing(), pieces);
    return new Sheet(pieces);
  }

  private static void paragraphs(List<String> texts, List<Piece> pieces) {
    texts.forEach(text -> pieces.add(new Piece.Text(text, Piece.Kind.PARAGRAPH)));
  }
}
