package io.github.gongkai.spark;

import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.csv.ReportCsv;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Place;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.rule.Finding;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Rows as text, as the job wrote them and as the library says them; what is not there is empty. */
final class Tables {
  private Tables() {}

  /** Returns the rows of a table that the job wrote. */
  static List<List<String>> written(SparkSession session, Path output, String table) {
    return session.read().parquet(output.resolve(table).toString()).collectAsList().stream()
        .map(Tables::texts)
        .toList();
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> row.schema().apply(i).name().equals("cells") ? row.getList(i) : row.get(i))
        .map(Tables::text)
        .collect(toList());
  }

  private static String text(Object value) {
    return value instanceof List<?> list
        ? String.join(" ", list.stream().map(Object::toString).toList())
        : Objects.toString(value, "");
  }

  /** Returns the cells of {@code document}, by way of the library's CSV. */
  static List<List<String>> cells(String file, Path document) throws IOException {
    StringWriter out = new StringWriter();
    ReportCsv.tidy(out).write(file, result(document));
    List<List<String>> rows = new ArrayList<>();
    for (CsvRecord row : CsvReader.builder().ofCsvRecord(out.toString())) {
      rows.add(row.getFields());
    }
    return rows.subList(1, rows.size());
  }

  /** Returns the findings about {@code document}. */
  static List<List<String>> findings(String file, Path document) throws IOException {
    AnnualReport report = result(document).report();
    return ReportValidator.standard().validate(report).stream().map(f -> row(file, f)).toList();
  }

  private static List<String> row(String file, Finding finding) {
    return Stream.of(
            Optional.of(file),
            Optional.of(finding.rule()),
            Optional.of(finding.severity().key()),
            Optional.of(finding.outcome().key()),
            Optional.of(finding.subject()),
            finding.expected().map(BigDecimal::toPlainString),
            finding.actual().map(BigDecimal::toPlainString),
            Optional.of(
                String.join(
                    " ", finding.cells().stream().map(c -> c.address().toString()).toList())),
            finding.place().map(place -> Integer.toString(place.line())))
        .map(text -> text.orElse(""))
        .toList();
  }

  /** Returns the diagnostics of {@code document}. */
  static List<List<String>> diagnostics(String file, Path document) throws IOException {
    return result(document).diagnostics().stream()
        .map(
            d ->
                List.of(
                    file,
                    d.code().name(),
                    d.severity().key(),
                    d.message(Locale.ENGLISH),
                    d.place().map(place -> Integer.toString(place.line())).orElse(""),
                    d.place().map(Place::raw).orElse("")))
        .toList();
  }

  private static ParseResult result(Path document) throws IOException {
    return ReportReader.standard().read(document);
  }
}
