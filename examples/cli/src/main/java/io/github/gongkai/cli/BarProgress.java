package io.github.gongkai.cli;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws a bar in the last line of a terminal, and writes messages above it. */
final class BarProgress implements Progress {
  private final PrintWriter terminal;
  private final PrintWriter err;
  private final ProgressBar bar;
  private final int width;
  private String drawn = "";
  private long failures;

  /**
   * Begins to draw.
   *
   * @param width the most columns that the bar may take
   * @param done how many of {@code total} files are done
   */
  BarProgress(PrintWriter terminal, PrintWriter err, int width, long done, long total) {
    this.terminal = terminal;
    this.err = err;
    this.width = width;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("files")
            .setInitialMax(total)
            .startsFrom(done, Duration.ZERO)
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed(new DecimalFormat("0.0"))
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, width))
            .build();
  }

  /** Returns how wide a bar may be on the terminal of this process; a whole line would wrap. */
  static int terminalWidth() {
    return new DelegatingProgressBarConsumer(line -> {}).getMaxRenderedLength() - 1;
  }

  /** Is called by a thread of the bar too. */
  private synchronized void draw(String line) {
    clear();
    drawn = line;
    terminal.print(line);
    terminal.flush();
  }

  private void clear() {
    terminal.print('\r' + " ".repeat(width) + '\r');
    terminal.flush();
  }

  @Override
  public void done() {
    bar.step();
  }

  @Override
  public synchronized void failed(String line) {
    failures++;
    bar.setExtraMessage(" " + failures + " failed");
    tell(line);
  }

  @Override
  public synchronized void tell(String line) {
    clear();
    err.print(line + '\n');
    err.flush();
    draw(drawn);
  }

  /** Draws the bar for the last time and leaves its line. */
  @Override
  public void close() {
    bar.close();
    terminal.print('\n');
    terminal.flush();
  }
}
