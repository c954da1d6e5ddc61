package io.github.gongkai.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code java -jar gongkai.jar COMMAND}. The commands are described in code, not by annotations,
 * which take twice as long to start.
 */
public final class Main {
  private Main() {}

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /**
   * Runs the command that {@code args} name. What it writes is UTF-8, whatever the platform or the
   * streams have.
   *
   * @return 0: all is well, 1: something could not be read or has errors, 2: wrong usage
   */
  static int run(String[] args, PrintStream out, PrintStream err) {
    PrintWriter outWriter = utf8(out);
    PrintWriter errWriter = utf8(err);
    int code =
        new CommandLine(spec())
            .setOut(outWriter)
            .setErr(errWriter)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .registerConverter(Path.class, Main::path)
            .setParameterExceptionHandler(Main::misused)
            .setExecutionExceptionHandler(Main::failed)
            .execute(args);
    outWriter.flush();
    errWriter.flush();
    return code;
  }

  private static CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.create()
            .name("gongkai")
            .versionProvider(new Version())
            .addOption(help())
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description("show the version")
                    .build())
            .addSubcommand("parse", ParseCommand.spec())
            .addSubcommand("validate", ValidateCommand.spec())
            .addSubcommand("convert", ConvertCommand.spec())
            .addSubcommand("blank", BlankCommand.spec())
            .addSubcommand("report", ReportCommand.spec());
    spec.usageMessage()
        .description(
            "Reads, checks and writes annual reports on open government information (政府信息公开工作年度报告).");
    return spec;
  }

  /** Returns the option that each command has. */
  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help").usageHelp(true).description("show this help").build();
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CommandLine.TypeConversionException("not a path");
    }
  }

  private static int misused(CommandLine.ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().print(OneLine.of(String.valueOf(e.getMessage())) + '\n');
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
      command.usage(command.getErr());
    }
    return 2;
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult args) {
    command.getErr().print("gongkai: " + Failure.reason(e) + '\n');
    return 1;
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
