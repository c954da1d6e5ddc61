package io.github.gongkai.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;

/**
 * A line of JSON Lines: what it says, or why it cannot be read.
 *
 * @param number the line, from 1
 * @param value what the line says; empty if there is a problem
 * @param problem why the line cannot be read; empty if there is a value. Its own line number counts
 *     from the beginning of this line, and is 1
 * @param <T> what the lines say
 */
public record ReportLine<T>(
    long number, Optional<T> value, Optional<JsonProcessingException> problem) {
  /**
   * Checks that nothing is null.
   *
   * @throws IllegalArgumentException unless there is either a value or a problem
   */
  public ReportLine {
    requireNonNull(value, "value must not be null");
    requireNonNull(problem, "problem must not be null");
    if (value.isPresent() == problem.isPresent()) {
      throw new IllegalArgumentException("a line has either a value or a problem");
    }
  }

  /**
   * Returns what the line says.
   *
   * @throws JsonProcessingException if it cannot be read
   */
  public T orElseThrow() throws JsonProcessingException {
    if (problem.isPresent()) {
      throw problem.get();
    }
    return value.orElseThrow();
  }
}
