package io.github.gongkai.core.json;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Sources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The cells by table, row and column, in the order of the form. */
final class Tables {
  private Tables() {}

  static Map<FormTable, Map<String, Map<String, CellDocument>>> of(
      AnnualReport report, Sources sources) {
    Map<FormTable, Map<String, Map<String, CellDocument>>> tables = new LinkedHashMap<>();
    for (CellAddress address : report.form().cells()) {
      tables
          .computeIfAbsent(address.table(), table -> new LinkedHashMap<>())
          .computeIfAbsent(address.row().key(), row -> new LinkedHashMap<>())
          .put(
              address.column().key(), CellDocument.of(report.cell(address), sources.cell(address)));
    }
    return tables;
  }

  /**
   * Takes each cell with its address.
   *
   * @throws IllegalArgumentException if {@code form} lacks one of them
   */
  static void forEach(
      Map<FormTable, Map<String, Map<String, CellDocument>>> tables,
      Form form,
      BiConsumer<CellAddress, CellDocument> taker) {
    tables.forEach(
        (table, rows) ->
            rows.forEach(
                (row, cells) ->
                    cells.forEach(
                        (column, cell) -> taker.accept(address(form, table, row, column), cell))));
  }

  private static CellAddress address(Form form, FormTable table, String rowKey, String columnKey) {
    String name = table.key() + '.' + rowKey + '.' + columnKey;
    FormRow row = find(form.rows(table), FormRow::key, rowKey, form, name);
    return new CellAddress(row, find(form.columns(row), FormColumn::key, columnKey, form, name));
  }

  private static <T> T find(
      List<T> known, Function<T, String> keyOf, String key, Form form, String name) {
    return known.stream()
        .filter(k -> keyOf.apply(k).equals(key))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("edition " + form.edition() + " has no " + name));
  }
}
