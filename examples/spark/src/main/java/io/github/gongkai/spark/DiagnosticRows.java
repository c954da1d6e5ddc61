package io.github.gongkai.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.model.Place;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The rows of the table {@code diagnostics}: one for each doubt of the reader. */
final class DiagnosticRows {
  /** The columns. */
  static final StructType TYPE =
      new StructType()
          .add("code", StringType, false)
          .add("severity", StringType, false)
          .add("message", StringType, false)
          .add("line", IntegerType)
          .add("raw", StringType);

  private DiagnosticRows() {}

  /** Returns the rows of {@code diagnostics}, in their order. */
  static Row[] of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(DiagnosticRows::row).toArray(Row[]::new);
  }

  private static Row row(Diagnostic diagnostic) {
    return RowFactory.create(
        diagnostic.code().name(),
        diagnostic.severity().key(),
        diagnostic.message(Locale.ENGLISH),
        diagnostic.place().map(Place::line).orElse(null),
        diagnostic.place().map(Place::raw).orElse(null));
  }
}
