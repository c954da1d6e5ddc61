package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarProgressTest {
  private static final int WIDTH = 79;
  private static final String CLEARED = "\r" + " ".repeat(WIDTH) + "\r";

  /** Standard output and standard error of one terminal. */
  private final StringWriter screen = new StringWriter();

  private final BarProgress progress =
      new BarProgress(new PrintWriter(screen), new PrintWriter(screen), WIDTH, 5, 9);

  @Test
  void barTellsFilesRateTimeAndFailures() {
    progress.done();
    progress.failed("gongkai: b.txt: no such file");
    progress.done();
    progress.close();

    assertThat(last())
        .startsWith("files  77% [")
        .containsPattern("\\] 7/9 \\(0:00:\\d\\d / [^)]+\\) [\\d.?]+/s 1 failed\n")
        .hasSizeLessThanOrEqualTo(WIDTH + 1);
  }

  @Test
  void messagesStandInLinesOfTheirOwnAndAreNoFailures() {
    progress.tell("gongkai: a: no documents");
    progress.tell("gongkai: b: no documents");
    progress.close();

    assertThat(screen.toString())
        .contains(CLEARED + "gongkai: a: no documents\n" + CLEARED)
        .contains(CLEARED + "gongkai: b: no documents\n" + CLEARED)
        .doesNotContain("failed");
    assertThat(last()).startsWith("files  55% [").endsWith("\n");
  }

  /** Returns what the last line shows in the end. */
  private String last() {
    List<String> drawn = List.of(screen.toString().split(CLEARED));
    return drawn.get(drawn.size() - 1);
  }
}
