package io.github.gongkai.cli;

import io.github.gongkai.core.csv.ReportCsv;
import java.io.Writer;
import java.util.Optional;

/** What {@code validate} writes. */
enum FindingFormat {
  /** A block of text a file, for people. */
  TEXT,
  /** A JSON object a line and file. */
  JSON,
  /** A CSV line a finding. */
  CSV;

  /** Returns a writer to {@code out}; loads only the classes that this format needs. */
  FindingWriter writer(Writer out, Language language) {
    return switch (this) {
      case TEXT -> new FindingTextWriter(out, language);
      case JSON -> new FindingJsonWriter(out, language);
      case CSV -> new FindingCsvWriter(out);
    };
  }

  /** Returns how the files of the lines are told; empty for what is not in lines. */
  Optional<FileLines> lines() {
    return switch (this) {
      case TEXT -> Optional.empty();
      case JSON -> Optional.of(new JsonFileLines("findings"));
      case CSV -> Optional.of(new CsvFileLines(ReportCsv.Use.PROGRAM));
    };
  }
}
