package io.github.gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of the command line gave.
 *
 * @param code the exit code
 * @param out what it wrote, read as UTF-8
 * @param err what it wrote about errors, read as UTF-8
 */
record Run(int code, String out, String err) {
  static final Path SAMPLES = Path.of("..", "samples");

  /** Runs with streams that are not UTF-8, as on many platforms. */
  static Run of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new PrintStream(out, false, StandardCharsets.US_ASCII),
            new PrintStream(err, false, StandardCharsets.US_ASCII));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static String sample(String name) {
    return SAMPLES.resolve(name).toString();
  }

  /** Returns the lines, each of which has to end in LF. */
  List<String> lines() {
    return List.of(out.split("\n"));
  }
}
