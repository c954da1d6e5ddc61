package io.github.gongkai.cli;

import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.ValidationResult;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gongkai validate}: reads reports and writes what the rules say about them. */
final class ValidateCommand extends BatchCommand {
  private ValidateCommand() {}

  /** Returns what the command line has to know of this command. */
  static CommandSpec spec() {
    return new ValidateCommand()
        .spec(
            "Reads reports and writes what the rules say about them.",
            "no rule of severity error failed",
            "one failed, or a file could not be read")
        .addOption(
            OptionSpec.builder("--format")
                .type(FindingFormat.class)
                .paramLabel("FORMAT")
                .description(
                    "text: what failed, and suggested corrections (default)",
                    "json: a JSON object a line and file",
                    "csv:  a CSV line a finding")
                .build());
  }

  @Override
  BatchFormat format(CommandLine command, CommandLine.ParseResult args, Language language) {
    FindingFormat format = args.matchedOptionValue("--format", FindingFormat.TEXT);
    return new BatchFormat(out -> taker(format.writer(out, language)), format.lines());
  }

  private static Batch.Taker taker(FindingWriter writer) {
    return (file, read) -> {
      ValidationResult result = ReportValidator.standard().validate(read.report());
      writer.write(file, result);
      return !result.hasErrors();
    };
  }
}
