package io.github.gongkai.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command that reads files and writes them one after the other. */
abstract class BatchCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  /**
   * Returns what the command line has to know of this command, but for its own options.
   *
   * @param allIsWell when the exit code is 0
   * @param notAllIsWell when it is 1
   */
  final CommandSpec spec(String description, String allIsWell, String notAllIsWell) {
    spec.addOption(Main.help())
        .addOption(Language.option())
        .addOption(
            OptionSpec.builder("--jobs")
                .type(int.class)
                .paramLabel("N")
                .description("how many files are read at a time: 1 (default) or more")
                .build())
        .addPositional(documents());
    Destination.options().forEach(spec::addOption);
    spec.usageMessage()
        .description(description)
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(new TreeMap<>(Map.of("0", allIsWell, "1", notAllIsWell, "2", "wrong usage")));
    return spec;
  }

  private static PositionalParamSpec documents() {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .arity("1..*")
        .required(true)
        .paramLabel("PATH")
        .description(
            "a file, or a folder; in a folder: " + String.join(" ", DocumentFiles.EXTENSIONS))
        .build();
  }

  /** Returns how the files are written. */
  abstract BatchFormat format(CommandLine command, CommandLine.ParseResult args, Language language);

  /** Returns the files and folders that are named. */
  static List<Path> paths(CommandLine.ParseResult args) {
    return args.matchedPositionalValue(0, List.of());
  }

  @Override
  public final Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    CommandLine.ParseResult args = command.getParseResult();
    int jobs = jobs(args, command);
    BatchFormat format = format(command, args, args.matchedOptionValue("--lang", Language.EN));
    StringWriter text = new StringWriter();
    Batch.Taker taker = format.start().apply(text);
    Destination to = Destination.of(args, command, format, text.toString());
    if (to.isBegun()) {
      text.getBuffer().setLength(0);
    }
    try (Output output = to.open(command.getOut());
        Progress progress = progress(command, to, paths(args))) {
      Batch batch = new Batch(text, taker, output, progress);
      return batch.read(to.missing(DocumentFiles.of(paths(args), batch)), jobs) ? 0 : 1;
    }
  }

  private static int jobs(CommandLine.ParseResult args, CommandLine command) {
    int jobs = args.matchedOptionValue("--jobs", 1);
    if (jobs < 1) {
      throw new CommandLine.ParameterException(command, "--jobs must be at least 1: " + jobs);
    }
    return jobs;
  }

  /** There is a bar where somebody sees it and nothing else is written. */
  private static Progress progress(CommandLine command, Destination to, List<Path> paths) {
    if (to.file().isEmpty() || !isTerminal()) {
      return new PlainProgress(command.getErr());
    }
    return new BarProgress(
        command.getOut(),
        command.getErr(),
        BarProgress.terminalWidth(),
        to.files(),
        DocumentFiles.count(paths));
  }

  /** From JDK 22 on, no other console than this is missing where there is no terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
