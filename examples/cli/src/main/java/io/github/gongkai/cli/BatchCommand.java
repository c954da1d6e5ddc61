package io.github.gongkai.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

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
    spec.addOption(Main.help()).addOption(Language.option());
    Documents.addTo(spec);
    Destination.options().forEach(spec::addOption);
    spec.usageMessage()
        .description(description)
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(new TreeMap<>(Map.of("0", allIsWell, "1", notAllIsWell, "2", "wrong usage")));
    return spec;
  }

  /** Returns how the files are written. */
  abstract BatchFormat format(CommandLine command, CommandLine.ParseResult args, Language language);

  @Override
  public final Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    CommandLine.ParseResult args = command.getParseResult();
    Documents documents = Documents.of(args, command);
    BatchFormat format = format(command, args, args.matchedOptionValue("--lang", Language.EN));
    StringWriter text = new StringWriter();
    Batch.Taker taker = format.start().apply(text);
    Destination to = Destination.of(args, command, format, text.toString());
    if (to.isBegun()) {
      text.getBuffer().setLength(0);
    }
    try (Output output = to.open(command.getOut());
        Progress progress = documents.progress(command, to.file().isPresent(), to.files())) {
      Batch batch = new Batch(text, taker, output, progress);
      return batch.read(to.missing(documents.files(batch)), documents.jobs()) ? 0 : 1;
    }
  }
}
