package io.github.gongkai.core;

import java.util.List;

/** What {@link java.util.ServiceLoader} finds, which must be something. */
final class Found {
  private static final String ARTIFACT = "io.github.gongkai:gongkai-parsers";

  private Found() {}

  /**
   * Returns {@code found}.
   *
   * @throws IllegalStateException if it is empty
   */
  static <T> List<T> required(List<T> found, String what) {
    if (found.isEmpty()) {
      throw new IllegalStateException(
          "no " + what + " found; add " + ARTIFACT + " to the class path or module path");
    }
    return found;
  }
}
