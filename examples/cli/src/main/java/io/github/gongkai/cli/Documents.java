package io.github.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The documents that a command reads.
 *
 * @param paths the files and folders that are named
 * @param jobs how many documents are read at a time
 */
record Documents(List<Path> paths, int jobs) {
  private static final String JOBS = "--jobs";

  /** Adds to a command what names them. */
  static void addTo(CommandSpec spec) {
    spec.addOption(
            OptionSpec.builder(JOBS)
                .type(int.class)
                .paramLabel("N")
                .description("how many files are read at a time: 1 (default) or more")
                .build())
        .addPositional(
            PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .arity("1..*")
                .required(true)
                .paramLabel("PATH")
                .description(
                    "a file, or a folder; in a folder: "
                        + String.join(" ", DocumentFiles.EXTENSIONS))
                .build());
  }

  /** Returns those that {@code args} name. */
  static Documents of(CommandLine.ParseResult args, CommandLine command) {
    int jobs = args.matchedOptionValue(JOBS, 1);
    if (jobs < 1) {
      throw new CommandLine.ParameterException(command, JOBS + " must be at least 1: " + jobs);
    }
    return new Documents(args.matchedPositionalValue(0, List.of()), jobs);
  }

  /** Returns whether one file is named, and no folder. */
  boolean isOneFile() {
    return paths.size() == 1 && !Files.isDirectory(paths.get(0));
  }

  /** Returns whether {@code output} is, or will be, in the folder {@code named} or in one in it. */
  static boolean isIn(Path named, Path output) {
    return Files.isDirectory(named) && real(output).startsWith(real(named));
  }

  /** Returns whether both are one file, by whatever names. */
  static boolean isSame(Path one, Path other) {
    return real(one).equals(real(other));
  }

  /** Returns where {@code path} really is, as far as it is there. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  /** Returns the files, each folder listed when its turn comes. */
  Stream<Path> files(DocumentFiles.Problems problems) {
    return DocumentFiles.of(paths, problems);
  }

  /**
   * Returns what tells how far they are: a bar on a terminal, where nothing else is written there.
   *
   * @param isOutFree whether nothing is written to standard output until all are done
   * @param done how many are done
   */
  Progress progress(CommandLine command, boolean isOutFree, long done) {
    return isOutFree && isTerminal()
        ? new BarProgress(
            command.getOut(),
            command.getErr(),
            BarProgress.terminalWidth(),
            done,
            DocumentFiles.count(paths))
        : new PlainProgress(command.getErr());
  }

  /** From JDK 22 on, no other console than this is missing where there is no terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
