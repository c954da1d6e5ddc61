package io.github.gongkai.cli;

import io.github.gongkai.validation.ValidationResult;
import java.io.IOException;

/** Writes what the rules say, one file after the other. */
interface FindingWriter {
  /**
   * Writes one file.
   *
   * @param file the path as given, or as found under a folder that was given
   */
  void write(String file, ValidationResult result) throws IOException;
}
