package io.github.gongkai.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gongkai parse}: reads reports and writes what stands in them. */
final class ParseCommand extends BatchCommand {
  private ParseCommand() {}

  /** Returns what the command line has to know of this command. */
  static CommandSpec spec() {
    return new ParseCommand()
        .spec(
            "Reads reports and writes what stands in them.",
            "all files were read without error",
            "a file could not be read, or has errors")
        .addOption(
            OptionSpec.builder("--format")
                .type(OutputFormat.class)
                .paramLabel("FORMAT")
                .description(
                    "summary: a block of text a file (default)",
                    "json:    a JSON object a line and file",
                    "cells:   a CSV line a cell")
                .build());
  }

  @Override
  BatchFormat format(CommandLine command, CommandLine.ParseResult args, Language language) {
    OutputFormat format = args.matchedOptionValue("--format", OutputFormat.SUMMARY);
    return new BatchFormat(out -> format.writer(out, language).taker(), format.lines());
  }
}
