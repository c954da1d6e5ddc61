package io.github.gongkai.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The rows of the table {@code cells}: one for each cell of the form, absent ones too. */
final class CellRows {
  /**
   * The columns. A figure is text, as a decimal column would not hold all: a figure may have 100
   * digits on either side of the point, a decimal has 38 in all.
   */
  static final StructType TYPE =
      new StructType()
          .add("table", StringType, false)
          .add("row", StringType, false)
          .add("column", StringType, false)
          .add("value", StringType)
          .add("state", StringType, false)
          .add("unit", StringType)
          .add("line", IntegerType)
          .add("raw", StringType);

  private CellRows() {}

  /** Returns the rows of {@code report}, in the order of the form. */
  static Row[] of(AnnualReport report) {
    return report.cells().stream()
        .map(cell -> row(cell, report.sources().cell(cell.address())))
        .toArray(Row[]::new);
  }

  private static Row row(AddressedCell addressed, Optional<Place> place) {
    CellAddress address = addressed.address();
    Cell cell = addressed.cell();
    return RowFactory.create(
        address.table().key(),
        address.row().key(),
        address.column().key(),
        cell.number().map(BigDecimal::toPlainString).orElse(null),
        cell.state().key(),
        cell.unit().map(Unit::symbol).orElse(null),
        place.map(Place::line).orElse(null),
        place.map(Place::raw).orElse(null));
  }
}
