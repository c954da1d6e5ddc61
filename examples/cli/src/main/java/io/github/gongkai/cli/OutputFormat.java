package io.github.gongkai.cli;

import java.io.PrintWriter;

/** What {@code parse} writes. */
enum OutputFormat {
  /** A block of text a file, for people. */
  SUMMARY,
  /** A JSON object a line and file. */
  JSON,
  /** A CSV line a cell. */
  CELLS;

  /** Returns a writer to {@code out}; loads only the classes that this format needs. */
  ResultWriter writer(PrintWriter out, Language language) {
    return switch (this) {
      case SUMMARY -> new SummaryWriter(out, language);
      case JSON -> new JsonWriter(out, language);
      case CELLS -> new Target("csv").writer(out, language, false);
    };
  }
}
