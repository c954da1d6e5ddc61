package io.github.gongkai.core.json;

import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A cell that the form does not know. */
record ExtraDocument(
    FormTable table,
    String row,
    String column,
    @Nullable BigDecimal value,
    CellState state,
    @Nullable Unit unit,
    String text) {
  /** Checks that this is an extra. */
  ExtraDocument {
    new Extra(table, row, column, CellDocument.cell(value, state, unit, text));
  }

  static ExtraDocument of(Extra extra) {
    Cell cell = extra.cell();
    return new ExtraDocument(
        extra.table(),
        extra.row(),
        extra.column(),
        cell.number().orElse(null),
        cell.state(),
        cell.unit().orElse(null),
        cell.text());
  }

  Extra toExtra() {
    return new Extra(table, row, column, CellDocument.cell(value, state, unit, text));
  }
}
