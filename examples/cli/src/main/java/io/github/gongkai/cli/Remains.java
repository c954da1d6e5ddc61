package io.github.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a run that was cut short has left in its output: the files that are whole. The last is not
 * taken to be, for no line says how many there are.
 */
final class Remains {
  private final FileLines format;

  /** The files, as the lines name them. */
  private final Set<String> files = new HashSet<>();

  private long length;

  private Remains(FileLines format) {
    this.format = format;
  }

  /**
   * Returns what is left in {@code out}; empty if that is another format.
   *
   * @param head what stands in front of all files
   */
  static Optional<Remains> of(Path out, String head, FileLines format) throws IOException {
    if (Files.notExists(out)) {
      return Optional.of(new Remains(format));
    }
    try (InputStream in = Files.newInputStream(out)) {
      byte[] expected = head.getBytes(StandardCharsets.UTF_8);
      byte[] start = in.readNBytes(expected.length);
      if (!Arrays.equals(start, Arrays.copyOf(expected, start.length))) {
        return Optional.empty();
      }
      Remains remains = new Remains(format);
      return start.length < expected.length
          ? Optional.of(remains)
          : remains.read(in, expected.length);
    }
  }

  private Optional<Remains> read(InputStream in, long head) throws IOException {
    WholeLines lines = new WholeLines(in, format);
    length = head;
    Optional<String> previous = Optional.empty();
    long start = head;
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      Optional<String> file = line.flatMap(format::file);
      if (file.isEmpty()) {
        return Optional.empty();
      }
      if (!file.equals(previous)) {
        previous.ifPresent(files::add);
        previous = file;
        length = start;
      }
      start = head + lines.length();
    }
    return format.mayBegin(lines.rest()) ? Optional.of(this) : Optional.empty();
  }

  /** Returns how many bytes of the output are good. */
  long length() {
    return length;
  }

  /** Returns how many files are there. */
  long files() {
    return files.size();
  }

  /** Returns whether {@code file} is there. */
  boolean has(Path file) {
    return files.contains(format.written(file.toString()));
  }
}
