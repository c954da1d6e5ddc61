package io.github.gongkai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the documents that a path names: a file is one, a folder holds some. */
final class DocumentFiles {
  /** The file name extensions of what is read in a folder; a file named directly may have any. */
  static final List<String> EXTENSIONS = List.of(".htm", ".html", ".md", ".txt");

  /** What the documents are found for. */
  interface Visitor {
    /** A document. */
    void document(Path file);

    /** A folder that cannot be listed. */
    void failed(Path folder, Exception reason);
  }

  private final Visitor visitor;
  private final Set<Path> seen = new HashSet<>();

  private DocumentFiles(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Shows the documents of {@code path} to {@code visitor}, sorted by name within each folder. */
  static void visit(Path path, Visitor visitor) {
    if (Files.isDirectory(path)) {
      new DocumentFiles(visitor).folder(path);
    } else {
      visitor.document(path);
    }
  }

  /**
   * Each folder has one turn, under the first of its names: links that lead in circles end, in
   * whatever number.
   */
  private void folder(Path folder) {
    try {
      if (seen.add(folder.toRealPath())) {
        entries(folder).forEach(this::entry);
      }
    } catch (IOException e) {
      visitor.failed(folder, e);
    }
  }

  private void entry(Path entry) {
    if (Files.isDirectory(entry)) {
      folder(entry);
    } else if (mayBeDocument(entry)) {
      visitor.document(entry);
    }
  }

  /** A link to nothing may be one, so that it fails aloud; a pipe would be waited for. */
  private static boolean mayBeDocument(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith)
        && (Files.isRegularFile(file) || Files.notExists(file));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(Path::toString)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
