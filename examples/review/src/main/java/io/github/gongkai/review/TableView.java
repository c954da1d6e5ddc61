package io.github.gongkai.review;

import io.github.gongkai.core.sheet.Box;
import io.github.gongkai.core.sheet.Table;
import io.github.gongkai.model.CellAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table as the form prints it.
 *
 * @param rows its rows, each with the boxes that begin in it
 */
record TableView(List<List<BoxView>> rows) {
  /**
   * A box of the table.
   *
   * @param isLabel whether it is a label
   * @param scope {@code col} or {@code row}; empty unless it is a label
   * @param columns how many columns it covers
   * @param rows how many rows it covers
   * @param text its text
   * @param cell the cell of the form that it is, if it is one
   */
  record BoxView(
      boolean isLabel, String scope, int columns, int rows, String text, Optional<CellView> cell) {
    /** Returns whether it covers several columns. */
    public boolean isWide() {
      return columns > 1;
    }

    /** Returns whether it covers several rows. */
    public boolean isTall() {
      return rows > 1;
    }
  }

  static TableView of(Table table, Function<CellAddress, CellView> cells) {
    return new TableView(
        table.rows().stream()
            .map(row -> row.boxes().stream().map(box -> view(box, cells)).toList())
            .toList());
  }

  private static BoxView view(Box box, Function<CellAddress, CellView> cells) {
    String scope =
        switch (box.kind()) {
          case COLUMN_LABEL -> "col";
          case ROW_LABEL -> "row";
          case VALUE -> "";
        };
    return new BoxView(
        box.kind() != Box.Kind.VALUE,
        scope,
        box.columns(),
        box.rows(),
        Visible.text(box.text()),
        box.address().map(cells));
  }
}
