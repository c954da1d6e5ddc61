package io.github.gongkai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the documents that paths name: a file is one, a folder holds some. */
final class DocumentFiles extends Spliterators.AbstractSpliterator<Path> {
  /** The file name extensions of what is read in a folder; a file named directly may have any. */
  static final List<String> EXTENSIONS = List.of(".htm", ".html", ".md", ".txt");

  /** Who is told of paths without documents. */
  interface Problems {
    /** A folder cannot be listed. */
    void failed(Path folder, Exception reason);

    /** A path that was named has no documents. */
    void empty(Path path);
  }

  private final Problems problems;
  private final Iterator<Path> paths;

  /** What is left of each folder that is open, the innermost first. */
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();

  private final Set<Path> seen = new HashSet<>();
  private Path named = Path.of("");
  private boolean hasFound;

  private DocumentFiles(List<Path> paths, Problems problems) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.paths = paths.iterator();
    this.problems = problems;
  }

  /**
   * Returns the documents of {@code paths}, sorted by name within each folder, which is listed when
   * its turn comes.
   */
  static Stream<Path> of(List<Path> paths, Problems problems) {
    return StreamSupport.stream(new DocumentFiles(paths, problems), false);
  }

  /** Returns how many documents {@code paths} have now. */
  static long count(List<Path> paths) {
    return of(paths, new Unheard()).count();
  }

  /** Is told of nothing: whoever reads the documents will be. */
  private record Unheard() implements Problems {
    @Override
    public void failed(Path folder, Exception reason) {}

    @Override
    public void empty(Path path) {}
  }

  @Override
  public boolean tryAdvance(Consumer<? super Path> action) {
    while (!open.isEmpty() || paths.hasNext()) {
      Path path = open.isEmpty() ? nextNamed() : open.element().next();
      boolean isFolder = Files.isDirectory(path);
      if (isFolder) {
        enter(path);
      } else {
        hasFound = true;
      }
      leave();
      if (!isFolder) {
        action.accept(path);
        return true;
      }
    }
    return false;
  }

  private Path nextNamed() {
    named = paths.next();
    seen.clear();
    hasFound = false;
    return named;
  }

  /**
   * Each folder has one turn, under the first of its names: links that lead in circles end, in
   * whatever number.
   */
  private void enter(Path folder) {
    try {
      if (seen.add(folder.toRealPath())) {
        open.push(entries(folder).stream().filter(DocumentFiles::isOfInterest).iterator());
      }
    } catch (IOException e) {
      hasFound = true;
      problems.failed(folder, e);
    }
  }

  /** Closes the folders of which nothing is left. */
  private void leave() {
    while (!open.isEmpty() && !open.element().hasNext()) {
      open.remove();
    }
    if (open.isEmpty() && !hasFound) {
      problems.empty(named);
    }
  }

  private static boolean isOfInterest(Path entry) {
    return Files.isDirectory(entry) || mayBeDocument(entry);
  }

  /** A link to nothing may be one, so that it fails aloud; a pipe would be waited for. */
  private static boolean mayBeDocument(Path file) {
    return isNamedLikeOne(file) && (Files.isRegularFile(file) || Files.notExists(file));
  }

  /** Returns whether {@code file} has the name of a document. */
  static boolean isNamedLikeOne(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(Path::toString)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
