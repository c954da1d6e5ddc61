package io.github.gongkai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one line why something failed. */
final class Failure {
  private Failure() {}

  /** Returns a line that says {@code what} of {@code path}. */
  static String line(Path path, String what) {
    return "gongkai: " + OneLine.of(path.toString()) + ": " + what;
  }

  static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return OneLine.of(file.getReason());
    }
    boolean isExpected = e instanceof IOException || e instanceof UncheckedIOException;
    return OneLine.of(isExpected ? String.valueOf(e.getMessage()) : "internal error: " + e);
  }
}
