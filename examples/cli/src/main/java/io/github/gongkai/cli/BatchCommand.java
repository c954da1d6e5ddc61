package io.github.gongkai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command that reads files one after the other. */
abstract class BatchCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  /**
   * Returns what the command line has to know of this command, but for its own options.
   *
   * @param allIsWell when the exit code is 0
   * @param notAllIsWell when it is 1
   */
  final CommandSpec spec(String description, String allIsWell, String notAllIsWell) {
    spec.addOption(Main.help()).addOption(Language.option()).addPositional(Batch.paths());
    spec.usageMessage()
        .description(description)
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(new TreeMap<>(Map.of("0", allIsWell, "1", notAllIsWell, "2", "wrong usage")));
    return spec;
  }

  /** Returns what is done with each file. */
  abstract Batch.Taker taker(CommandLine command, CommandLine.ParseResult args, Language language);

  /** Returns the files and folders that are named. */
  static List<Path> paths(CommandLine.ParseResult args) {
    return args.matchedPositionalValue(0, List.of());
  }

  @Override
  public final Integer call() {
    CommandLine command = spec.commandLine();
    CommandLine.ParseResult args = command.getParseResult();
    Language language = args.matchedOptionValue("--lang", Language.EN);
    return new Batch(taker(command, args, language), command).read(paths(args)) ? 0 : 1;
  }
}
