package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOT_A_REPORT;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_MISSING;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.TABLE_MISSING;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.TEXT_UNPLACED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.UNPLACED;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports what would be lost: figures that belong to no cell, and cells that have no figure. */
final class Losses {
  private final Reading reading;
  private final Claims claims;
  private final Form form;

  private Losses(Reading reading, Claims claims, Form form) {
    this.reading = reading;
    this.claims = claims;
    this.form = form;
  }

  static void report(
      Reading reading, List<List<TableGrid>> grids, List<Part> unbound, Claims claims, Form form) {
    Losses losses = new Losses(reading, claims, form);
    grids.forEach(losses::reportUnplacedInGrids);
    unbound.forEach(losses::reportUnplaced);
    claims.doubtBlankRows();
    losses.reportMissing();
  }

  /** Reports what is left of the grids of a part; words above the first row are its caption. */
  private void reportUnplacedInGrids(List<TableGrid> grids) {
    boolean isTable = false;
    for (TableRow row : grids.stream().flatMap(grid -> grid.rows().stream()).toList()) {
      isTable |= row.isKnown();
      List<TableCell> left = left(row);
      long figures = left.isEmpty() ? 0 : left.stream().filter(TableCell::isNumeric).count();
      if (figures > 0) {
        unplaced(TableRow.span(left), figures);
      } else if (!left.isEmpty() && isTable) {
        reading.report(TEXT_UNPLACED, TableRow.span(left));
      }
    }
  }

  private static List<TableCell> left(TableRow row) {
    List<TableCell> left = new ArrayList<>();
    for (TableCell cell : row.cells()) {
      if (isLeft(cell)) {
        left.add(cell);
      }
    }
    return left;
  }

  private static boolean isLeft(TableCell cell) {
    if (cell.isUsed() || cell.isBlank()) {
      return false;
    }
    boolean isUnknown = cell.terms().isEmpty() && !cell.label().key().isEmpty();
    return isUnknown || cell.hasDigit();
  }

  /** A figure alone in a paragraph may be a cell that fell out of a table. */
  private void reportUnplaced(Part part) {
    for (Block block : part.blocks()) {
      if (block instanceof Prose prose) {
        prose.lines().stream()
            .map(Line::cell)
            .filter(GridCell::isFigure)
            .forEach(cell -> unplaced(cell.span(), 1));
      }
    }
  }

  private void unplaced(Span span, long figures) {
    reading.report(UNPLACED, span);
    claims.stray(new StrayFigures(span, figures));
  }

  private void reportMissing() {
    if (claims.cells().isEmpty()) {
      reading.report(NOT_A_REPORT, "", "");
      return;
    }
    for (FormTable table : FormTable.values()) {
      List<FormRow> missing = form.rows(table).stream().filter(row -> !isClaimed(row)).toList();
      if (missing.size() == form.rows(table).size()) {
        reading.report(TABLE_MISSING, "", form.heading(table.section()));
      } else {
        missing.forEach(this::reportMissing);
      }
    }
  }

  private boolean isClaimed(FormRow row) {
    return form.columns(row).stream()
        .anyMatch(column -> claims.cells().containsKey(new CellAddress(row, column)));
  }

  /** Reports a row that is missing, at the row before it. */
  private void reportMissing(FormRow row) {
    String label = String.join(" ", form.labels(row));
    Optional<Span> before =
        form.cells().stream()
            .filter(address -> address.table() == row.table())
            .takeWhile(address -> address.row() != row)
            .flatMap(address -> Optional.ofNullable(claims.cells().get(address)).stream())
            .map(Claims.Bound::span)
            .reduce((first, second) -> second);
    if (before.isPresent()) {
      reading.report(ROW_MISSING, before.get(), "", label);
    } else {
      reading.report(ROW_MISSING, "", label);
    }
  }
}
