package io.github.gongkai.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM that ran to its end.
 *
 * @param code its exit code
 * @param output what it wrote
 */
record Child(int code, String output) {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();

  /** Runs a JVM of the same kind. */
  static Child run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Child(process.waitFor(), output);
  }
}
