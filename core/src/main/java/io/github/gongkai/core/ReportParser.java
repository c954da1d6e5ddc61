package io.github.gongkai.core;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads a report with all defaults.
 *
 * <pre>{@code
 * AnnualReport report = ReportParser.parse(Path.of("report.txt")).report();
 * }</pre>
 */
public final class ReportParser {
  private ReportParser() {}

  /**
   * Reads the report in {@code file}, with all plug-ins that are found.
   *
   * @throws IOException if the file cannot be read; what stands in it never throws
   * @throws IllegalStateException if no plug-in is found
   */
  public static ParseResult parse(Path file) throws IOException {
    return ReportReader.standard().read(file);
  }

  /**
   * Reads the report that is {@code text}, with all plug-ins that are found. Tags are text here: a
   * web page is read from a file or a stream.
   *
   * @throws IllegalStateException if no plug-in is found
   */
  public static ParseResult parse(String text) {
    return ReportReader.standard().read(text);
  }
}
