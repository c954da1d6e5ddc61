package io.github.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options for many files: --out, --resume and --jobs. */
class OutTest {
  private static final int CUTS = 12;
  private static final String REPORT =
      """
      青溪县水务局%d年政府信息公开工作年度报告
      四、政府信息公开行政复议、行政诉讼情况
      未经复议直接起诉\t
      结果维持\t结果纠正\t其他结果\t尚未审结\t总计
      1\t0\t2\t0\t4
      """;

  @TempDir private Path folder;
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void write() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    Files.writeString(in.resolve("a, 一.txt"), REPORT.formatted(2021));
    Files.createSymbolicLink(in.resolve("b.txt"), Path.of("gone"));
    Files.createFile(in.resolve("c.txt"));
    Files.writeString(Files.createDirectory(in.resolve("d")).resolve("e.md"), "# 大事记\n");
    Files.writeString(in.resolve("f.txt"), REPORT.formatted(2022));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse",
        "parse --format json --lang zh",
        "parse --format cells",
        "validate",
        "validate --format json",
        "validate --format csv",
        "convert --to csv --excel",
        "convert --to wide"
      })
  void fileGetsTheBytesOfStandardOutputHoweverManyAreReadAtATime(String command)
      throws IOException {
    Run expected = run(command, in);
    for (String jobs : List.of("1", "2", "7")) {
      Files.writeString(out, "what was there before");

      Run run = run(command + " --jobs " + jobs + " --out", out, in);

      assertThat(run).isEqualTo(new Run(1, "", expected.err()));
      assertThat(Files.readString(out)).isEqualTo(expected.out());
      assertThat(run(command + " --jobs " + jobs, in)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse --format json --lang zh",
        "parse --format cells",
        "validate --format json",
        "validate --format csv",
        "convert --to json",
        "convert --to csv --excel",
        "convert --to wide",
        "convert --to wide --excel"
      })
  void outputThatWasCutIsMadeWhole(String command) throws IOException {
    String whole = run(command, in).out();
    byte[] bytes = whole.getBytes(UTF_8);
    for (int i = 0; i <= CUTS; i++) {
      Files.write(out, Arrays.copyOf(bytes, (int) ((long) bytes.length * i / CUTS)));

      run(command + " --jobs 2 --resume --out", out, in);

      assertThat(Files.readString(out)).as("cut %d", i).isEqualTo(whole);
    }
  }

  @Test
  void resumingAgainAddsNothing() throws IOException {
    Path report = in.resolve("f.txt");
    run("parse --format json --out", out, report, in.resolve("b.txt"), report, in);
    run("parse --format json --resume --out", out, report, in.resolve("b.txt"), report, in);
    String once = Files.readString(out);

    run("parse --format json --resume --out", out, report, in.resolve("b.txt"), report, in);

    assertThat(Files.readString(out)).isEqualTo(once);
  }

  @Test
  void resumingWithoutAnOutputBeginsOne() throws IOException {
    run("parse --format cells --resume --out", out, in);

    assertThat(Files.readString(out)).isEqualTo(run("parse --format cells", in).out());
  }

  @Test
  void whatIsInTheOutputIsNotReadAgainAndWhatFailedIs() throws IOException {
    run("parse --format json --out", out, in);
    String before = Files.readString(out);
    Files.delete(in.resolve("b.txt"));
    Files.writeString(in.resolve("b.txt"), REPORT.formatted(2020));
    Files.writeString(in.resolve("c.txt"), REPORT.formatted(2019));

    Run run = run("parse --format json --resume --out", out, in);

    assertThat(run.err()).isEmpty();
    String b = run("parse --format json", in.resolve("b.txt")).out();
    int last = before.lastIndexOf('\n', before.length() - 2) + 1;
    assertThat(Files.readString(out))
        .isEqualTo(before.substring(0, last) + b + before.substring(last));
  }

  @Test
  void outputOfAnotherFormatIsLeftAsItIs() throws IOException {
    run("validate --format csv --out", out, in);
    String before = Files.readString(out);

    for (String command :
        List.of("parse --format cells", "parse --format json", "convert --to csv --excel")) {
      Run run = run(command + " --resume --out", out, in);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).startsWith(out + " holds another format; it is left as it is\n");
      assertThat(Files.readString(out)).isEqualTo(before);
    }
  }

  @Test
  void wrongUsageIsTold() {
    assertWrong("parse --format json --resume", "--resume needs --out");
    String inLines = "--resume is for formats whose lines name their file";
    assertWrong("parse --resume --out " + out, inLines);
    assertWrong("validate --format text --resume --out " + out, inLines);
    assertWrong("convert --to tab --resume --out " + out, inLines, in.resolve("f.txt"));
    assertWrong("parse --jobs 0", "--jobs must be at least 1: 0");
    assertWrong("parse --jobs many", "Invalid value for option '--jobs': 'many' is not an int");
    assertThat(out).doesNotExist();
  }

  @Test
  void fileThatIsReadIsNotWrittenOver() throws IOException {
    Path report = in.resolve("f.txt");

    assertWrong("parse --out " + report, "--out names a file that is to be read", report);

    assertThat(Files.readString(report)).isEqualTo(REPORT.formatted(2022));
  }

  @Test
  void outputIsNotWrittenWhereItWouldBeRead() throws IOException {
    Path report = in.resolve("f.txt");
    Files.writeString(report, REPORT.formatted(2022));

    assertWrong("parse --out " + report, "--out names a file that is to be read");
    assertWrong("parse --out " + in.resolve("new.html"), "--out names a file that is to be read");

    assertThat(Files.readString(report)).isEqualTo(REPORT.formatted(2022));
  }

  private void assertWrong(String command, String message) {
    assertWrong(command, message, in);
  }

  private static void assertWrong(String command, String message, Path path) {
    Run run = run(command, path);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(message + "\n");
  }

  @Test
  void fileThatCannotBeWrittenIsNamed() {
    assertThat(run("parse --out", folder.resolve("no/out"), in))
        .isEqualTo(
            new Run(1, "", "gongkai: cannot write to " + folder + "/no/out: no such file\n"));
    assertThat(run("parse --format json --resume --out", in, in.resolve("c.txt")))
        .isEqualTo(new Run(1, "", "gongkai: cannot read " + in + ": Is a directory\n"));
  }

  @Test
  void documentGoesToAFileToo() throws IOException {
    Path report = in.resolve("f.txt");

    run("convert --to html --out", out, report);

    assertThat(Files.readString(out)).isEqualTo(run("convert --to html", report).out());
  }

  @Test
  void pathsWithoutDocumentsAreTold() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty/inner")).getParent();
    Path none = folder.resolve("none.txt");

    assertThat(run("parse --format json", empty, none, empty))
        .isEqualTo(
            new Run(
                1,
                "",
                "gongkai: %1$s: no documents\ngongkai: %2$s: no such file\n".formatted(empty, none)
                    + "gongkai: %s: no documents\n".formatted(empty)));
  }

  /** Root may list every folder. */
  @Test
  void folderThatCannotBeListedDoesNotStopTheOthers() throws IOException {
    Path closed = Files.createDirectory(in.resolve("b"));
    Files.setPosixFilePermissions(closed, Set.of());
    String expected = run("parse --format json", in.resolve("f.txt")).out();

    Run run = run("parse --format json", closed, in.resolve("f.txt"));

    assertThat(run.out()).isEqualTo(expected);
    assertThat(run.err())
        .isEqualTo(
            "gongkai: %s: %s\n"
                .formatted(closed, Files.isReadable(closed) ? "no documents" : "access denied"));
  }

  private static Run run(String command, Path... paths) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    Arrays.stream(paths).map(Path::toString).forEach(args::add);
    return Run.of(args.toArray(String[]::new));
  }
}
