package io.github.gongkai.core.bind;

import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.ProactiveColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which columns stand under a head, from left to right.
 *
 * @param columns the columns
 * @param isClear whether it is certain that values stand under them
 */
record ColumnPlan(List<Column> columns, boolean isClear) {

  /**
   * One column.
   *
   * @param column the column of the form; empty for an extra
   * @param label the label as written, or as printed where none is written
   * @param unit the unit as written in the label, if any
   */
  record Column(Optional<FormColumn> column, String label, Optional<String> unit) {}

  /**
   * Returns where the values of a row go, which {@code label} names if the form does not know it.
   *
   * @param unit the unit of the amounts in the row, if its label or one above has any
   */
  List<Target> targets(
      FormTable table, Optional<FormRow> row, String label, Optional<String> unit) {
    List<Target> targets = new ArrayList<>();
    for (Column column : columns) {
      targets.add(
          row.isPresent() && column.column().isPresent()
              ? target(new CellAddress(row.get(), column.column().get()), column.unit(), unit)
              : new Target.OfExtra(table, label, column.label(), column.unit()));
    }
    return targets;
  }

  private static Target target(
      CellAddress address, Optional<String> ofColumn, Optional<String> ofRow) {
    boolean isAmount = address.column() == ProactiveColumn.AMOUNT;
    return new Target.OfForm(address, isAmount ? LabelUnit.one(ofColumn, ofRow) : ofColumn);
  }
}
