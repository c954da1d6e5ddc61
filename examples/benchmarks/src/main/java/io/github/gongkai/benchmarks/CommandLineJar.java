package io.github.gongkai.benchmarks;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The program of the command line: where {@code -Dgongkai.jar} says, or in the module beside. */
final class CommandLineJar {
  /** The file, if there is one. */
  static final Optional<Path> FILE = Optional.of(expected()).filter(Files::isRegularFile);

  private CommandLineJar() {}

  /** Returns where the file should be. */
  static Path expected() {
    String told = System.getProperty("gongkai.jar");
    return told == null ? modules().resolve("cli/target/gongkai.jar") : Path.of(told);
  }

  /** Returns the folder of this module and those beside; the code is in its folder target. */
  private static Path modules() {
    try {
      Path code =
          Path.of(CommandLineJar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return code.resolve("../../..").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
