package io.github.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any arguments, one a line, of the command line; it is in this package, for that is closed. {@code
 * FOLDER} stands for a folder with a report, something else, an empty file and arguments. Other
 * files and folders are not touched: arguments that name some, or an output, are not tried.
 */
class CommandLineFuzzTest {
  private static final String FOLDER = "FOLDER";

  @TempDir static Path folder;

  @BeforeAll
  static void fill() throws IOException {
    Files.copy(Path.of("..", "samples", "tabs-2022.txt"), folder.resolve("a.txt"));
    Files.writeString(folder.resolve("b.html"), "<p>一、总体情况</p><table><tr><td>规章<td>1</table>");
    Files.createFile(folder.resolve("c.txt"));
    Files.writeString(folder.resolve("args"), "parse --lang zh --format cells");
    Files.createDirectory(folder.resolve("empty"));
  }

  static Stream<byte[]> seeds() {
    return Stream.of(
            "",
            "--help",
            "-V",
            "parse",
            "parse\nFOLDER",
            "parse\n--format\njson\nFOLDER/a.txt",
            "parse\n--format=cells\n--lang\nzh\nFOLDER/b.html\nFOLDER/none.txt",
            "parse\nFOLDER/empty",
            "parse\n-h",
            "parse\n--jobs\n2\nFOLDER",
            "parse\n--resume\n--format=json\nFOLDER",
            "validate\nFOLDER/a.txt",
            "validate\n--format\ncsv\nFOLDER/b.html",
            "validate\n--format=JSON\n--\nFOLDER",
            "convert\n--to\nmarkdown\nFOLDER/a.txt",
            "convert\n--to\nwide\n--excel\nFOLDER",
            "convert\n--to\nhtml\nFOLDER",
            "convert\n--to=json\n--excel\nFOLDER/c.txt",
            "blank\n--edition\n2021\n--to\nhtml",
            "blank\n--edition=2019\n--to=csv\n--lang=zh",
            "blank\n--edition\n2020\n--to\npdf",
            "@FOLDER/args\nFOLDER/a.txt",
            "@none",
            "parse\n\u0000",
            "unknown")
        .map(args -> args.getBytes(UTF_8));
  }

  @MethodSource("seeds")
  @DictionaryEntries({
    "FOLDER",
    "/a.txt",
    "/b.html",
    "parse",
    "validate",
    "convert",
    "blank",
    "--format",
    "--lang",
    "--to",
    "--excel",
    "--jobs",
    "--resume",
    "--edition",
    "--help",
    "--version",
    "summary",
    "cells",
    "json",
    "csv",
    "wide",
    "markdown",
    "2019",
    "2021",
    "\\x0A"
  })
  @FuzzTest
  void arguments(byte[] bytes) {
    List<String> named = List.of(new String(bytes, UTF_8).split("\n", -1));
    if (bytes.length > 4096 || named.stream().anyMatch(CommandLineFuzzTest::touchesOtherFiles)) {
      return;
    }
    String[] args =
        named.stream().map(arg -> arg.replace(FOLDER, folder.toString())).toArray(String[]::new);
    Output run = Output.of(args);
    assertThat(run.code()).isBetween(0, 2);
    assertThat(run.err()).doesNotContain("\tat ", "internal error");
    if (run.code() == 2) {
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).isNotBlank();
    }
    assertThat(Output.of(args)).isEqualTo(run);
  }

  /** Returns whether {@code arg} may name something outside of the folder. */
  private static boolean touchesOtherFiles(String arg) {
    String inside = arg.replace(FOLDER, "");
    boolean isElsewhere = !arg.contains(FOLDER) && arg.contains("/");
    return inside.contains("..")
        || isElsewhere
        || arg.startsWith("--out")
        || Arrays.stream(arg.split("[@=\\s'\"]", -1)).anyMatch(CommandLineFuzzTest::isThere);
  }

  private static boolean isThere(String name) {
    try {
      return !name.isEmpty() && Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * What a run of the command line gave.
   *
   * @param code the exit code
   * @param out what it wrote
   * @param err what it wrote about errors
   */
  private record Output(int code, String out, String err) {
    static Output of(String... args) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code =
          Main.run(args, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
      return new Output(code, out.toString(UTF_8), err.toString(UTF_8));
    }
  }
}
