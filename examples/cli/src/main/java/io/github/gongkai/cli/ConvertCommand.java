package io.github.gongkai.cli;

import io.github.gongkai.core.csv.ReportCsv;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gongkai convert}: reads reports and writes them in another format. */
final class ConvertCommand extends BatchCommand {
  private ConvertCommand() {}

  /** Returns what the command line has to know of this command. */
  static CommandSpec spec() {
    return new ConvertCommand()
        .spec(
            "Reads reports and writes them in another format.",
            "all files were read without error",
            "a file could not be read, or has errors")
        .addOption(Target.option().required(true).build())
        .addOption(
            OptionSpec.builder("--excel")
                .description("csv, wide: with a byte-order mark, so that Excel shows Chinese")
                .build());
  }

  @Override
  BatchFormat format(CommandLine command, CommandLine.ParseResult args, Language language) {
    Target target = Target.of(args, command);
    if (target.isDocument() && !Documents.of(args, command).isOneFile()) {
      throw new CommandLine.ParameterException(
          command, "--to " + target.name() + " writes one document, and takes one file");
    }
    boolean isForExcel = args.hasMatchedOption("--excel");
    if (isForExcel && !target.isCsv()) {
      throw new CommandLine.ParameterException(command, "--excel is for --to csv and --to wide");
    }
    ReportCsv.Use use = isForExcel ? ReportCsv.Use.SPREADSHEET : ReportCsv.Use.PROGRAM;
    return new BatchFormat(out -> target.writer(out, language, use).taker(), target.lines(use));
  }
}
