package io.github.gongkai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where a batch writes.
 *
 * @param file the file; empty for standard output
 * @param remains what is in the file and stays there; empty if it is written over
 */
record Destination(Optional<Path> file, Optional<Remains> remains) {
  private static final String OUT = "--out";
  private static final String RESUME = "--resume";

  /** Returns the options that choose one. */
  static List<OptionSpec> options() {
    return List.of(
        OptionSpec.builder(OUT)
            .type(Path.class)
            .paramLabel("FILE")
            .description("write to FILE, and show how far it is")
            .build(),
        OptionSpec.builder(RESUME)
            .description(
                "go on with a FILE that a run with the same options left unfinished:",
                "what is in it is not read again, but for the last,",
                "and does not count for the exit code")
            .build());
  }

  /**
   * Returns the one that {@code args} choose for files of {@code format}.
   *
   * @param head what stands in front of all files
   */
  static Destination of(
      CommandLine.ParseResult args, CommandLine command, BatchFormat format, String head) {
    Optional<Path> file = Optional.ofNullable(args.matchedOptionValue(OUT, null));
    if (file.isPresent() && isRead(file.get(), Documents.of(args, command).paths())) {
      throw new CommandLine.ParameterException(command, OUT + " names a file that is to be read");
    }
    if (!args.hasMatchedOption(RESUME)) {
      return new Destination(file, Optional.empty());
    }
    if (file.isEmpty()) {
      throw new CommandLine.ParameterException(command, RESUME + " needs " + OUT);
    }
    if (format.lines().isEmpty()) {
      throw new CommandLine.ParameterException(
          command, RESUME + " is for formats whose lines name their file");
    }
    Optional<Remains> remains = remains(file.get(), head, format.lines().get());
    if (remains.isEmpty()) {
      throw new CommandLine.ParameterException(
          command,
          OneLine.of(file.get().toString()) + " holds another format; it is left as it is");
    }
    return new Destination(file, remains);
  }

  /**
   * Returns whether {@code file} is one of {@code paths}, or would be found in a folder of them.
   */
  private static boolean isRead(Path file, List<Path> paths) {
    return paths.stream().anyMatch(path -> Documents.isSame(path, file) || isFoundIn(path, file));
  }

  private static boolean isFoundIn(Path folder, Path file) {
    return DocumentFiles.isNamedLikeOne(file) && Documents.isIn(folder, file);
  }

  private static Optional<Remains> remains(Path file, String head, FileLines lines) {
    try {
      return Remains.of(file, head, lines);
    } catch (IOException e) {
      throw failure("cannot read ", file, e);
    }
  }

  /** Opens it; {@code out} is standard output. */
  Output open(PrintWriter out) {
    return file.map(this::open).orElseGet(() -> new StandardOutput(out));
  }

  private Output open(Path path) {
    try {
      return remains.isPresent()
          ? FileOutput.behind(path, remains.get().length())
          : FileOutput.over(path);
    } catch (IOException e) {
      throw failure("cannot write to ", path, e);
    }
  }

  private static UncheckedIOException failure(String what, Path file, IOException e) {
    return new UncheckedIOException(what + file + ": " + Failure.reason(e), e);
  }

  /** Returns whether the head of the format is there. */
  boolean isBegun() {
    return remains.filter(r -> r.length() > 0).isPresent();
  }

  /** Returns how many files are there. */
  long files() {
    return remains.map(Remains::files).orElse(0L);
  }

  /** Returns those of {@code files} that are not there. */
  Stream<Path> missing(Stream<Path> files) {
    return remains.map(r -> files.filter(file -> !r.has(file))).orElse(files);
  }
}
