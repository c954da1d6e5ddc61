package io.github.gongkai.cli;

import java.io.PrintWriter;

/** What {@code validate} writes. */
enum FindingFormat {
  /** A block of text a file, for people. */
  TEXT,
  /** A JSON object a line and file. */
  JSON,
  /** A CSV line a finding. */
  CSV;

  /** Returns a writer to {@code out}; loads only the classes that this format needs. */
  FindingWriter writer(PrintWriter out, Language language) {
    return switch (this) {
      case TEXT -> new FindingTextWriter(out, language);
      case JSON -> new FindingJsonWriter(out, language);
      case CSV -> new FindingCsvWriter(out);
    };
  }
}
