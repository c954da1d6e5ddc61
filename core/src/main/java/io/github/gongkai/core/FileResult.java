package io.github.gongkai.core;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of a batch: what reading it gave, or why it was not read.
 *
 * @param file the file, as the batch named it
 * @param result what reading gave; empty if there is a failure
 * @param failure an {@link java.io.IOException} if the file cannot be read, a {@link
 *     RuntimeException} if a plug-in threw it; empty if there is a result
 */
public record FileResult(Path file, Optional<ParseResult> result, Optional<Exception> failure) {
  /**
   * Checks that nothing is null.
   *
   * @throws IllegalArgumentException unless there is either a result or a failure
   */
  public FileResult {
    requireNonNull(file, "file must not be null");
    requireNonNull(result, "result must not be null");
    requireNonNull(failure, "failure must not be null");
    if (result.isPresent() == failure.isPresent()) {
      throw new IllegalArgumentException("a file has either a result or a failure");
    }
  }
}
