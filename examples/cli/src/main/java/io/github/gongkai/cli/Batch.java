package io.github.gongkai.cli;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Reads one file after the other; what fails is reported, and the others go on. */
final class Batch implements DocumentFiles.Visitor {
  private final Taker taker;
  private final PrintWriter out;
  private final PrintWriter err;
  private boolean hasFailed;
  private boolean hasFound;

  /** What is done with a file. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes a file that was read.
     *
     * @param file the path as given, or as found under a folder that was given
     * @return whether nothing is wrong with it
     */
    boolean take(String file, ParseResult result) throws IOException;
  }

  Batch(Taker taker, CommandLine command) {
    this.taker = taker;
    this.out = command.getOut();
    this.err = command.getErr();
  }

  /** Returns the parameters that name the files. */
  static PositionalParamSpec paths() {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .arity("1..*")
        .required(true)
        .paramLabel("PATH")
        .description(
            "a file, or a folder; in a folder: " + String.join(" ", DocumentFiles.EXTENSIONS))
        .build();
  }

  /** Reads all that {@code paths} name, and returns whether nothing is wrong with any. */
  boolean read(List<Path> paths) {
    paths.forEach(this::read);
    return !hasFailed;
  }

  private void read(Path path) {
    hasFound = false;
    DocumentFiles.visit(path, this);
    if (!hasFound) {
      tell(path, "no documents");
    }
  }

  @Override
  public void document(Path file) {
    hasFound = true;
    ParseResult result;
    try {
      result = ReportReader.standard().read(file);
    } catch (IOException | RuntimeException e) {
      failed(file, e);
      return;
    }
    take(file, result);
  }

  /** A file is out before the next is read; if nobody takes the output, there is no next. */
  private void take(Path file, ParseResult result) {
    try {
      hasFailed |= !taker.take(file.toString(), result);
      if (out.checkError()) {
        throw new IOException("lost");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the output", e);
    }
  }

  @Override
  public void failed(Path path, Exception reason) {
    hasFound = true;
    hasFailed = true;
    tell(path, Failure.reason(reason));
  }

  private void tell(Path path, String what) {
    err.print("gongkai: " + OneLine.of(path.toString()) + ": " + what + '\n');
    err.flush();
  }
}
