package io.github.gongkai.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample reports of the examples. */
final class Samples {
  private static final Path FOLDER = Path.of("../samples");

  private Samples() {}

  /** Returns the files. */
  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("samples must be there", e);
    }
  }

  /** Returns one of them. */
  static Path file() {
    return FOLDER.resolve("tabs-2022.txt");
  }
}
