package io.github.gongkai.cli;

import io.github.gongkai.core.FileResult;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.review.ReviewSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Writes review pages of files that were read; what fails is noted in them, too. */
final class ReviewPages implements DocumentFiles.Problems {
  private final ReviewSite site;
  private final ReportReader reader;
  private final Progress progress;
  private boolean hasFailed;

  ReviewPages(ReviewSite site, ReportReader reader, Progress progress) {
    this.site = site;
    this.reader = reader;
    this.progress = progress;
  }

  void take(FileResult read) {
    read.failure().ifPresent(reason -> failed(read.file(), reason));
    read.result().ifPresent(result -> take(read.file(), result));
    progress.done();
  }

  private void take(Path file, ParseResult result) {
    String text;
    try {
      text = reader.text(file);
    } catch (IOException | RuntimeException e) {
      // It was read a moment ago.
      failed(file, e);
      return;
    }
    try {
      site.add(file.toString(), result, text);
    } catch (IllegalArgumentException e) {
      failed(file, new IOException("changed while it was read", e));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write the page of " + file + ": " + Failure.reason(e), e);
    }
  }

  /** Returns whether a file or folder could not be read. */
  boolean hasFailed() {
    return hasFailed;
  }

  @Override
  public void failed(Path path, Exception reason) {
    hasFailed = true;
    site.addFailure(path.toString(), Failure.reason(reason));
    progress.failed(Failure.line(path, Failure.reason(reason)));
  }

  @Override
  public void empty(Path path) {
    progress.tell(Failure.line(path, "no documents"));
  }
}
