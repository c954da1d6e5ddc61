package io.github.gongkai.cli;

import static io.github.gongkai.cli.Run.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.ReportJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir private Path folder;

  @Test
  void cellsHaveAHeadAndALineACell() {
    Run run = Run.of("parse", "--format", "cells", sample("tabs-2022.txt"));
    assertThat(run.lines())
        .hasSize(201)
        .startsWith("file,table,row,column,value,state,unit,line,raw")
        .contains(
            sample("tabs-2022.txt") + ",proactive,licensing,decisions,5137,reported,件,31,5137");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void cellsOfTheFirstEditionAreFewer() {
    Run run = Run.of("parse", "--format=cells", sample("tabs-2020.txt"));
    assertThat(run.lines())
        .hasSize(199)
        .contains(
            sample("tabs-2020.txt") + ",proactive,procurement,amount,920000,reported,元,39,92 万元");
  }

  @Test
  void jsonIsALineAFile() {
    Run run = Run.of("parse", "--format", "json", sample("tabs-2022.txt"), sample("tabs-2020.txt"));
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0)).contains("\"agency\":\"汀兰区教育局\"", "\"year\":2022");
    assertThat(run.lines().get(1)).contains("\"agency\":\"青岚市水务局\"", "\"edition\":2019");
  }

  @Test
  void jsonIsReadByTheLibrary() throws IOException {
    for (String name : List.of("tabs-2022.txt", "tabs-2020.txt")) {
      ParseResult result = ReportReader.standard().read(Path.of(sample(name)));

      assertThat(ReportJson.results().read(Run.of("parse", "--format=json", sample(name)).out()))
          .isEqualTo(result);
    }
  }

  @Test
  void summaryIsTheDefault() {
    Run run = Run.of("parse", sample("tabs-2022.txt"));
    assertThat(run.lines())
        .startsWith(
            sample("tabs-2022.txt"),
            "  agency       汀兰区教育局",
            "  year         2022",
            "  edition      2021")
        .contains("  proactive    licensing decisions                       5137");
    assertThat(run).isEqualTo(Run.of("parse", "--format", "summary", sample("tabs-2022.txt")));
  }

  @Test
  void summarySpeaksChinese() {
    assertThat(Run.of("parse", "--lang", "zh", sample("tabs-2022.txt")).lines())
        .contains("  机关         汀兰区教育局");
  }

  @Test
  void folderIsReadInTheOrderOfNames() throws IOException {
    copy("b.txt", "A.TXT", "c/x.md", "c.txt", "a.md", "a.html", "B.HTM", "a.shtml.bak");
    assertThat(files(folder))
        .containsExactly("A.TXT", "B.HTM", "a.html", "a.md", "b.txt", "c/x.md", "c.txt");
  }

  @Test
  void folderHoldsMoreThanDocuments() throws IOException {
    copy("a.csv", "a.json", "a.txt", "a.txt.bak", "txt", ".md/a");
    assertThat(files(folder)).containsExactly("a.txt");
  }

  @Test
  void fileNamedDirectlyMayHaveAnyName() throws IOException {
    copy("a.csv");
    assertThat(files(folder.resolve("a.csv"))).containsExactly("a.csv");
  }

  @Test
  void folderWithoutDocumentsGivesNothing() {
    assertThat(Run.of("parse", "--format", "json", folder.toString()))
        .isEqualTo(new Run(0, "", "gongkai: " + folder + ": no documents\n"));
  }

  @Test
  void linksThatLeadInCirclesEnd() throws IOException {
    copy("a.txt");
    for (int i = 0; i < 12; i++) {
      Path inner = Files.createDirectory(folder.resolve("f" + i));
      for (int j = 0; j < 12; j++) {
        Files.createSymbolicLink(inner.resolve("to" + j), Path.of("..", "f" + j));
      }
      Files.createSymbolicLink(inner.resolve("up"), Path.of(".."));
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(files(folder)).containsExactly("a.txt"));
  }

  @Test
  void whatIsNoPathIsRefusedInOneLine() {
    Run run = Run.of("parse", "\u0000\u001b[31m");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().findFirst().orElse(""))
        .startsWith("Invalid value for positional parameter")
        .endsWith("not a path")
        .doesNotContain("\u0000", "\u001b");
  }

  @Test
  void linkToAFileIsRead() throws IOException {
    copy("elsewhere/a");
    Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("elsewhere", "a"));
    assertThat(files(folder)).containsExactly("b.txt");
  }

  @Test
  void linkToNothingFailsAloud() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("gone"));
    assertThat(Run.of("parse", "--format", "json", folder.toString()))
        .isEqualTo(new Run(1, "", "gongkai: " + link + ": no such file\n"));
  }

  @Test
  void missingFileIsReportedAndTheOthersAreRead() {
    Run run = Run.of("parse", "--format", "json", "gone.txt", sample("tabs-2022.txt"), "gone too");
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err())
        .isEqualTo("gongkai: gone.txt: no such file\ngongkai: gone too: no such file\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void fileWithErrorsIsWrittenAndCounts() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "晴川县大事记\n");
    Run run = Run.of("parse", "--format", "cells", file.toString());
    assertThat(run.lines()).hasSize(201);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void bytesThatAreNoTextHaveErrors() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) ((i * 31) >>> 3);
    }
    Path file = Files.write(folder.resolve("a.bin"), bytes);
    for (String format : List.of("summary", "json", "cells")) {
      Run run = Run.of("parse", "--format", format, file.toString());
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("a.bin").doesNotContain("\0");
    }
  }

  @Test
  void emptyFileIsNoReport() throws IOException {
    Path file = Files.createFile(folder.resolve("a.txt"));
    Run run = Run.of("parse", file.toString());
    assertThat(run.out()).contains("NOT_A_REPORT");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(Run.of().err()).startsWith("Missing required subcommand");
    assertThat(Run.of("parse").err()).startsWith("Missing required parameter: 'PATH'");
    assertThat(Run.of("parse", "--format", "xml", "a.txt").err())
        .startsWith("Invalid value for option '--format': expected one of [SUMMARY, JSON, CELLS]");
    assertThat(Run.of("parse", "--lang", "fr", "a.txt").err()).startsWith("Invalid value");
    assertThat(Run.of("parse", "--nix", "a.txt").err()).startsWith("Unknown option: '--nix'");
    assertThat(Run.of("read", "a.txt").err()).startsWith("Unmatched argument");
  }

  @Test
  void nameWithAnAtSignIsAName(@TempDir Path folder) {
    assertThat(Run.of("parse", "@" + folder).err()).startsWith("gongkai: @" + folder);
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(Run.of().code()).isEqualTo(2);
    assertThat(Run.of("parse").code()).isEqualTo(2);
    assertThat(Run.of("parse", "--format", "xml", "a.txt").code()).isEqualTo(2);
    assertThat(Run.of("parse", "--nix", "a.txt").code()).isEqualTo(2);
    assertThat(Run.of("read", "a.txt").code()).isEqualTo(2);
  }

  @Test
  void helpAndVersionAreNoErrors() {
    assertThat(Run.of("--help").out()).startsWith("Usage: gongkai");
    assertThat(Run.of("--help").code()).isZero();
    assertThat(Run.of("parse", "--help").out()).startsWith("Usage: gongkai parse").contains("PATH");
    assertThat(Run.of("--version").out()).startsWith("gongkai ");
  }

  @Test
  void outputThatCannotBeWrittenIsAnError() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {"parse", sample("tabs-2022.txt"), sample("tabs-2020.txt")},
            new PrintStream(full, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("gongkai: cannot write to the output\n");
  }

  private void copy(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.copy(Run.SAMPLES.resolve("tabs-2022.txt"), file);
    }
  }

  /** Returns which files a run on {@code path} read, without the folder. */
  private List<String> files(Path path) {
    return Run.of("parse", path.toString()).lines().stream()
        .filter(line -> line.startsWith(folder.toString()))
        .map(line -> folder.relativize(Path.of(line)).toString().replace('\\', '/'))
        .toList();
  }
}
