package io.github.gongkai.core.bind;

import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import java.util.List;
import java.util.Optional;

/**
 * A grid whose cells know what they may mean.
 *
 * @param rows the rows that have cells
 */
record TableGrid(List<TableRow> rows) {
  static TableGrid of(Grid grid, Vocabulary vocabulary) {
    return new TableGrid(
        grid.rows().stream()
            .filter(row -> !row.cells().isEmpty())
            .map(row -> TableRow.of(row, vocabulary))
            .toList());
  }

  /** Returns whether any row is a part of a table of the form. */
  boolean isKnown() {
    return rows.stream().anyMatch(TableRow::isKnown);
  }

  /** Returns the rows as lines of text, unless this is a part of a table of the form. */
  Optional<Prose> asProse() {
    return isKnown()
        ? Optional.empty()
        : Optional.of(new Prose(rows.stream().map(TableGrid::line).toList()));
  }

  private static Line line(TableRow row) {
    List<String> texts =
        row.cells().stream().filter(cell -> !cell.isBlank()).map(TableCell::text).toList();
    return new Line(String.join(" ", texts), row.span());
  }
}
