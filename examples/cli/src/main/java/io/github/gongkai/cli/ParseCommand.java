package io.github.gongkai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gongkai parse}: reads reports and writes what stands in them. */
final class ParseCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private ParseCommand() {}

  /** Returns what the command line has to know of this command. */
  static CommandSpec spec() {
    CommandSpec spec = new ParseCommand().spec;
    spec.addOption(Main.help())
        .addOption(
            OptionSpec.builder("--format")
                .type(OutputFormat.class)
                .paramLabel("FORMAT")
                .description(
                    "summary: a block of text a file (default)",
                    "json:    a JSON object a line and file",
                    "cells:   a CSV line a cell")
                .build())
        .addOption(Language.option())
        .addPositional(Batch.paths());
    spec.usageMessage()
        .description("Reads reports and writes what stands in them.")
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(
            new TreeMap<>(
                Map.of(
                    "0", "all files were read without error",
                    "1", "a file could not be read, or has errors",
                    "2", "wrong usage")));
    return spec;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    CommandLine.ParseResult args = command.getParseResult();
    OutputFormat format = args.matchedOptionValue("--format", OutputFormat.SUMMARY);
    Language language = args.matchedOptionValue("--lang", Language.EN);
    List<Path> paths = args.matchedPositionalValue(0, List.of());
    ReportWriter writer = format.writer(command.getOut(), language);
    Batch batch =
        new Batch(
            (file, result) -> {
              writer.write(file, result);
              return !result.hasErrors();
            },
            command);
    return batch.read(paths) ? 0 : 1;
  }
}
