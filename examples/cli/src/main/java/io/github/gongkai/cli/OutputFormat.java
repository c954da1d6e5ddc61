package io.github.gongkai.cli;

import io.github.gongkai.core.csv.ReportCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** What {@code parse} writes. */
enum OutputFormat {
  /** A block of text a file, for people. */
  SUMMARY,
  /** A JSON object a line and file. */
  JSON,
  /** A CSV line a cell. */
  CELLS;

  /** Returns a writer to {@code out}; loads only the classes that this format needs. */
  ReportWriter writer(PrintWriter out, Language language) {
    return switch (this) {
      case SUMMARY -> new SummaryWriter(out, language);
      case JSON -> new JsonWriter(out, language);
      case CELLS -> cells(out);
    };
  }

  private static ReportWriter cells(PrintWriter out) {
    try {
      return ReportCsv.tidy(out)::write;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the output", e);
    }
  }
}
