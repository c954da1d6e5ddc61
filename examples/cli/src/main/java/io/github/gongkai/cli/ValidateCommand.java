package io.github.gongkai.cli;

import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.ValidationResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gongkai validate}: reads reports and writes what the rules say about them. */
final class ValidateCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private ValidateCommand() {}

  /** Returns what the command line has to know of this command. */
  static CommandSpec spec() {
    CommandSpec spec = new ValidateCommand().spec;
    spec.addOption(Main.help())
        .addOption(
            OptionSpec.builder("--format")
                .type(FindingFormat.class)
                .paramLabel("FORMAT")
                .description(
                    "text: what failed, and suggested corrections (default)",
                    "json: a JSON object a line and file",
                    "csv:  a CSV line a finding")
                .build())
        .addOption(Language.option())
        .addPositional(Batch.paths());
    spec.usageMessage()
        .description("Reads reports and writes what the rules say about them.")
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(
            new TreeMap<>(
                Map.of(
                    "0", "no rule of severity error failed",
                    "1", "one failed, or a file could not be read",
                    "2", "wrong usage")));
    return spec;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    CommandLine.ParseResult args = command.getParseResult();
    FindingFormat format = args.matchedOptionValue("--format", FindingFormat.TEXT);
    Language language = args.matchedOptionValue("--lang", Language.EN);
    List<Path> paths = args.matchedPositionalValue(0, List.of());
    FindingWriter writer = format.writer(command.getOut(), language);
    Batch batch =
        new Batch(
            (file, read) -> {
              ValidationResult result = ReportValidator.standard().validate(read.report());
              writer.write(file, result);
              return !result.hasErrors();
            },
            command);
    return batch.read(paths) ? 0 : 1;
  }
}
