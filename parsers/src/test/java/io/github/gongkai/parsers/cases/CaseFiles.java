package io.github.gongkai.parsers.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The case files; their README says how they are written. */
final class CaseFiles {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "github", "gongkai", "parsers", "cases");
  private static final String OPENS = "== ";

  private CaseFiles() {}

  /** Returns the cases of all files. */
  static List<Case> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".case"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Case> read(Path file) {
    String topic = file.getFileName().toString().replace(".case", "");
    List<Case.Builder> cases = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith(OPENS)) {
        cases.add(new Case.Builder(topic + "/" + line.substring(OPENS.length()).strip()));
      } else if (!cases.isEmpty()) {
        cases.get(cases.size() - 1).add(line);
      }
    }
    return cases.stream().map(Case.Builder::build).toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
