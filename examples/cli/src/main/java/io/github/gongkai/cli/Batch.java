package io.github.gongkai.cli;

import io.github.gongkai.core.FileResult;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Reads files and writes them one after the other; what fails is reported, and the others go on.
 */
final class Batch implements DocumentFiles.Problems {
  private final StringWriter text;
  private final Taker taker;
  private final Output output;
  private final Progress progress;
  private boolean hasFailed;

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

  /**
   * A batch whose {@code taker} writes into {@code text}, where what comes before all files may
   * stand already.
   */
  Batch(StringWriter text, Taker taker, Output output, Progress progress) {
    this.text = text;
    this.taker = taker;
    this.output = output;
    this.progress = progress;
  }

  /**
   * Reads {@code files}, and returns whether nothing is wrong with any.
   *
   * @param jobs how many are read at a time
   */
  boolean read(Stream<Path> files, int jobs) {
    try (Stream<FileResult> results = ReportReader.standard().readAll(files, jobs)) {
      write();
      results.forEach(this::take);
    } catch (IOException e) {
      throw lost(e);
    }
    return !hasFailed;
  }

  private void take(FileResult read) {
    read.failure().ifPresent(reason -> failed(read.file(), reason));
    read.result().ifPresent(result -> take(read.file(), result));
    progress.done();
  }

  /** The text of a file is out, whole, before the next; if nobody takes it, there is no next. */
  private void take(Path file, ParseResult result) {
    try {
      hasFailed |= !taker.take(file.toString(), result);
      write();
    } catch (IOException e) {
      throw lost(e);
    }
  }

  private void write() throws IOException {
    output.write(text.toString());
    text.getBuffer().setLength(0);
  }

  private static UncheckedIOException lost(IOException e) {
    return new UncheckedIOException("cannot write to the output", e);
  }

  @Override
  public void failed(Path path, Exception reason) {
    hasFailed = true;
    progress.failed(Failure.line(path, Failure.reason(reason)));
  }

  @Override
  public void empty(Path path) {
    progress.tell(Failure.line(path, "no documents"));
  }
}
