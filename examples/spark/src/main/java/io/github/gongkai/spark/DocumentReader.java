package io.github.gongkai.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellState;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Reads and checks {@link Documents}, where they are, one after the other. A document becomes one
 * row: its rows of all tables, as a report cannot travel itself, or the reason why it has none.
 */
final class DocumentReader implements MapPartitionsFunction<Row, Row> {
  /** The columns. Either the {@code reason} is there, or all others are. */
  static final StructType TYPE =
      new StructType()
          .add("file", StringType, false)
          .add("cells", createArrayType(CellRows.TYPE, false))
          .add("findings", createArrayType(FindingRows.TYPE, false))
          .add("diagnostics", createArrayType(DiagnosticRows.TYPE, false))
          .add("reason", StringType);

  private static final long serialVersionUID = 1;

  private final ReaderSource source;

  DocumentReader(ReaderSource source) {
    this.source = source;
  }

  /** Returns the rows of one partition, each made when it is asked for. */
  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    ReportReader reader = source.reader();
    ReportValidator validator = ReportValidator.standard();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
        .map(document -> read(document, reader, validator))
        .iterator();
  }

  private static Row read(Row document, ReportReader reader, ReportValidator validator) {
    String file = document.getAs("file");
    Long length = document.getAs("length");
    byte[] content = document.getAs("content");
    if (length == null) {
      return quarantined(file, "no content");
    }
    if (content == null) {
      return quarantined(file, "longer than " + Documents.LONGEST + " bytes: " + length);
    }
    try {
      ParseResult result = reader.read(new ByteArrayInputStream(content), Optional.of(name(file)));
      return hasCells(result.report())
          ? checked(file, result, validator.validate(result.report()))
          : quarantined(file, worst(result));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read from memory", e);
    } catch (RuntimeException e) {
      // What stands in a document never throws; a layout or format of somebody else's may.
      return quarantined(file, e.toString());
    }
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** Returns whether a cell of the form is there, be it blank or unreadable. */
  private static boolean hasCells(AnnualReport report) {
    return report.cells().stream().anyMatch(c -> c.cell().state() != CellState.ABSENT);
  }

  private static Row checked(String file, ParseResult read, ValidationResult checks) {
    return RowFactory.create(
        file,
        CellRows.of(read.report()),
        FindingRows.of(checks),
        DiagnosticRows.of(read.diagnostics()),
        null);
  }

  private static Row quarantined(String file, String reason) {
    return RowFactory.create(file, null, null, null, reason);
  }

  /** Returns the first of the worst diagnostics. */
  private static String worst(ParseResult result) {
    return result.diagnostics().stream()
        .min(Comparator.comparing(Diagnostic::severity).reversed())
        .map(Diagnostic::toString)
        .orElse("no cell of the form found");
  }
}
