package io.github.gongkai.cli;

import io.github.gongkai.core.csv.ReportCsv;
import java.io.Writer;
import java.util.Optional;

/** What {@code parse} writes. */
enum OutputFormat {
  /** A block of text a file, for people. */
  SUMMARY,
  /** A JSON object a line and file. */
  JSON,
  /** A CSV line a cell. */
  CELLS;

  /** Returns a writer to {@code out}; loads only the classes that this format needs. */
  ResultWriter writer(Writer out, Language language) {
    return switch (this) {
      case SUMMARY -> new SummaryWriter(out, language);
      case JSON -> new JsonWriter(out, language);
      case CELLS -> new Target("csv").writer(out, language, ReportCsv.Use.PROGRAM);
    };
  }

  /** Returns how the files of the lines are told; empty for what is not in lines. */
  Optional<FileLines> lines() {
    return switch (this) {
      case SUMMARY -> Optional.empty();
      case JSON -> new Target("json").lines(ReportCsv.Use.PROGRAM);
      case CELLS -> new Target("csv").lines(ReportCsv.Use.PROGRAM);
    };
  }
}
