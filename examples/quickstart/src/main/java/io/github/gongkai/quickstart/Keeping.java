package io.github.gongkai.quickstart;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportParser;
import io.github.gongkai.core.json.ReportJson;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps what was read as JSON. */
public final class Keeping {
  private Keeping() {}

  /** Writes the report in the file {@code args[0]} as JSON and reads it back. */
  public static void main(String[] args) throws IOException {
    keep(ReportParser.parse(Path.of(args[0])));
  }

  private static void keep(ParseResult result) throws IOException {
    ReportJson<ParseResult> json = ReportJson.results();
    String line = json.write(result);
    System.out.println(json.read(line).equals(result)); // true, and all places are the same
  }
}
