package io.github.gongkai.cli;

import io.github.gongkai.core.FileResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.review.ReviewSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gongkai report}: reads reports and writes review pages. */
final class ReportCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private ReportCommand() {}

  /** Returns what the command line has to know of this command. */
  static CommandSpec spec() {
    CommandSpec spec = new ReportCommand().spec;
    spec.addOption(Main.help())
        .addOption(Language.option())
        .addOption(
            OptionSpec.builder("--out")
                .type(Path.class)
                .required(true)
                .paramLabel("DIR")
                .description("folder of the pages; index.html is the first")
                .build());
    Documents.addTo(spec);
    spec.usageMessage()
        .description("Reads reports and writes web pages on which people review them.")
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(
            new TreeMap<>(
                Map.of(
                    "0", "all files were read",
                    "1", "a file could not be read",
                    "2", "wrong usage")));
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    CommandLine.ParseResult args = command.getParseResult();
    Documents documents = Documents.of(args, command);
    Path output = args.matchedOptionValue("--out", Path.of(""));
    if (documents.paths().stream().anyMatch(named -> isWrittenTo(named, output))) {
      throw new CommandLine.ParameterException(
          command, "--out would write its pages where documents are to be read");
    }
    Language language = args.matchedOptionValue("--lang", Language.EN);
    ReportReader reader = ReportReader.standard();
    ReviewSite site = site(output, language);
    ReviewPages pages;
    try (Progress progress = documents.progress(command, true, 0)) {
      pages = new ReviewPages(site, reader, progress);
      try (Stream<FileResult> results = reader.readAll(documents.files(pages), documents.jobs())) {
        results.forEach(pages::take);
      }
    }
    command.getOut().print(OneLine.of(site.finish().toString()) + '\n');
    return pages.hasFailed() ? 1 : 0;
  }

  /** Returns whether pages in {@code output} would be among the documents, or take their place. */
  private static boolean isWrittenTo(Path named, Path output) {
    return Documents.isIn(named, output)
        || Documents.isIn(output.resolve(ReviewSite.REPORTS), named)
        || Documents.isSame(output.resolve(ReviewSite.OVERVIEW), named);
  }

  private static ReviewSite site(Path folder, Language language) {
    try {
      return ReviewSite.in(folder, language.locale());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder + ": " + Failure.reason(e), e);
    }
  }
}
