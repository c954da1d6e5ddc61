package io.github.gongkai.cli;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.gongkai.validation.ValidationResult;
import io.github.gongkai.validation.rule.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;

/** Writes CSV: one line for every finding, whatever its outcome. */
final class FindingCsvWriter implements FindingWriter {
  private final CsvWriter csv;

  FindingCsvWriter(Writer out) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(
        "file", "rule", "severity", "outcome", "subject", "expected", "actual", "cells", "line");
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(String file, ValidationResult result) throws IOException {
    for (Finding finding : result.findings()) {
      csv.writeRecord(
          file,
          finding.rule(),
          finding.severity().key(),
          finding.outcome().key(),
          finding.subject(),
          finding.expected().map(BigDecimal::toPlainString).orElse(""),
          finding.actual().map(BigDecimal::toPlainString).orElse(""),
          finding.cells().stream().map(cell -> cell.address().toString()).collect(joining(" ")),
          finding.place().map(place -> String.valueOf(place.line())).orElse(""));
    }
    csv.flush();
  }
}
