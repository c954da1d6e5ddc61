package io.github.gongkai.cli;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

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
        .addOption(
            OptionSpec.builder("--lang")
                .type(Language.class)
                .paramLabel("LANG")
                .description("language of labels and messages: en (default) or zh")
                .build())
        .addPositional(
            PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .arity("1..*")
                .required(true)
                .paramLabel("PATH")
                .description(
                    "a file, or a folder; in a folder: "
                        + String.join(" ", DocumentFiles.EXTENSIONS))
                .build());
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
    Batch batch =
        new Batch(
            ReportReader.standard(),
            format.writer(command.getOut(), language),
            command.getOut(),
            command.getErr());
    paths.forEach(batch::read);
    return batch.hasFailed ? 1 : 0;
  }

  /** Reads one file after the other; what fails is reported, and the others go on. */
  private static final class Batch implements DocumentFiles.Visitor {
    private final ReportReader reader;
    private final ReportWriter writer;
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean hasFailed;
    private boolean hasFound;

    Batch(ReportReader reader, ReportWriter writer, PrintWriter out, PrintWriter err) {
      this.reader = reader;
      this.writer = writer;
      this.out = out;
      this.err = err;
    }

    /** Reads all that {@code path} names. */
    void read(Path path) {
      hasFound = false;
      DocumentFiles.visit(path, this);
      if (!hasFound) {
        tell(path, "no documents");
      }
    }

    @Override
    public void document(Path file) {
      hasFound = true;
      ParseResult result;
      try {
        result = reader.read(file);
      } catch (IOException | RuntimeException e) {
        failed(file, e);
        return;
      }
      hasFailed |= result.hasErrors();
      write(file, result);
    }

    /** A file is out before the next is read; if nobody takes the output, there is no next. */
    private void write(Path file, ParseResult result) {
      try {
        writer.write(file.toString(), result);
        if (out.checkError()) {
          throw new IOException("lost");
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write to the output", e);
      }
    }

    @Override
    public void failed(Path path, Exception reason) {
      hasFound = true;
      hasFailed = true;
      tell(path, Failure.reason(reason));
    }

    private void tell(Path path, String what) {
      err.print("gongkai: " + OneLine.of(path.toString()) + ": " + what + '\n');
      err.flush();
    }
  }
}
