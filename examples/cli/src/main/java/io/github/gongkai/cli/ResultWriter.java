package io.github.gongkai.cli;

import io.github.gongkai.core.ParseResult;
import java.io.IOException;

/** Writes what was read, one file after the other. */
interface ResultWriter {
  /**
   * Writes one file.
   *
   * @param file the path as given, or as found under a folder that was given
   */
  void write(String file, ParseResult result) throws IOException;

  /** Returns what writes each file; one with errors is not well. */
  default Batch.Taker taker() {
    return (file, result) -> {
      write(file, result);
      return !result.hasErrors();
    };
  }
}
