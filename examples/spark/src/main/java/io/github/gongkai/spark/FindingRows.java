package io.github.gongkai.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.github.gongkai.model.Place;
import io.github.gongkai.validation.ValidationResult;
import io.github.gongkai.validation.rule.Finding;
import java.math.BigDecimal;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The rows of the table {@code findings}: one for each finding, whatever its outcome. */
final class FindingRows {
  /** The columns; figures are text, as in {@link CellRows#TYPE}. */
  static final StructType TYPE =
      new StructType()
          .add("rule", StringType, false)
          .add("severity", StringType, false)
          .add("outcome", StringType, false)
          .add("subject", StringType, false)
          .add("expected", StringType)
          .add("actual", StringType)
          .add("cells", createArrayType(StringType, false), false)
          .add("line", IntegerType);

  private FindingRows() {}

  /** Returns the rows of {@code result}, in the order of its findings. */
  static Row[] of(ValidationResult result) {
    return result.findings().stream().map(FindingRows::row).toArray(Row[]::new);
  }

  private static Row row(Finding finding) {
    return RowFactory.create(
        finding.rule(),
        finding.severity().key(),
        finding.outcome().key(),
        finding.subject(),
        finding.expected().map(BigDecimal::toPlainString).orElse(null),
        finding.actual().map(BigDecimal::toPlainString).orElse(null),
        finding.cells().stream().map(cell -> cell.address().toString()).toArray(String[]::new),
        finding.place().map(Place::line).orElse(null));
  }
}
