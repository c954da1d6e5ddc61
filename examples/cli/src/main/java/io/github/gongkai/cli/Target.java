package io.github.gongkai.cli;

import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.core.csv.ReportCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What reports are written as.
 *
 * @param name {@code json}, {@code csv}, {@code wide}, or the name of a {@link ReportWriter}
 */
record Target(String name) {
  private static final List<String> CSV = List.of("csv", "wide");
  private static final List<String> DATA = List.of("json", "csv", "wide");

  /** Returns the option that chooses one. */
  static OptionSpec.Builder option() {
    return OptionSpec.builder("--to")
        .type(String.class)
        .paramLabel("FORMAT")
        .description(
            "json: a JSON object a line and report",
            "csv:  a CSV line a cell",
            "wide: a CSV line a report, a column a cell",
            "a document: " + String.join(", ", documents()));
  }

  private static List<String> documents() {
    return ReportWriter.all().stream().map(ReportWriter::name).sorted().toList();
  }

  /** Returns the one that {@code args} choose. */
  static Target of(CommandLine.ParseResult args, CommandLine command) {
    String name = args.matchedOptionValue("--to", "");
    List<String> all = Stream.concat(DATA.stream(), documents().stream()).toList();
    if (!all.contains(name)) {
      throw new CommandLine.ParameterException(
          command, "no such format: " + OneLine.of(name) + "; there are " + String.join(", ", all));
    }
    return new Target(name);
  }

  /** Returns whether it is a document, of one report, and not data of many. */
  boolean isDocument() {
    return !DATA.contains(name);
  }

  /** Returns whether it is CSV. */
  boolean isCsv() {
    return CSV.contains(name);
  }

  /** Returns how the files of the lines are told; empty for a document. */
  Optional<FileLines> lines(ReportCsv.Use use) {
    return switch (name) {
      case "json" -> Optional.of(new JsonFileLines("version"));
      case "csv", "wide" -> Optional.of(new CsvFileLines(use));
      default -> Optional.empty();
    };
  }

  /** Returns a writer to {@code out}. */
  ResultWriter writer(Writer out, Language language, ReportCsv.Use use) {
    try {
      return switch (name) {
        case "json" -> new JsonWriter(out, language);
        case "csv" -> ReportCsv.tidy(out, use)::write;
        case "wide" -> ReportCsv.wide(out, use)::write;
        default -> (file, result) -> out.write(ReportWriter.named(name).write(result.report()));
      };
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the output", e);
    }
  }
}
