package io.github.gongkai.cli;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.csv.ReportCsv;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gongkai blank}: writes the official form before it is filled in. */
final class BlankCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private BlankCommand() {}

  /** Returns what the command line has to know of this command. */
  static CommandSpec spec() {
    CommandSpec spec = new BlankCommand().spec;
    spec.addOption(Main.help())
        .addOption(Language.option())
        .addOption(
            OptionSpec.builder("--edition")
                .type(Edition.class)
                .converters(BlankCommand::edition)
                .required(true)
                .paramLabel("EDITION")
                .description("edition of the form: " + keys())
                .build())
        .addOption(Target.option().required(true).build());
    spec.usageMessage().description("Writes the official form before it is filled in.");
    return spec;
  }

  private static String keys() {
    return Arrays.stream(Edition.values()).map(Edition::key).collect(Collectors.joining(", "));
  }

  private static Edition edition(String key) {
    return Arrays.stream(Edition.values())
        .filter(edition -> edition.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> new CommandLine.TypeConversionException("no such edition; there are " + keys()));
  }

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    CommandLine.ParseResult args = command.getParseResult();
    Language language = args.matchedOptionValue("--lang", Language.EN);
    Edition edition = args.matchedOptionValue("--edition", Edition.EDITION_2021);
    ParseResult blank = new ParseResult(AnnualReport.blank(edition), List.of());
    Target.of(args, command)
        .writer(command.getOut(), language, ReportCsv.Use.PROGRAM)
        .write("", blank);
    return 0;
  }
}
