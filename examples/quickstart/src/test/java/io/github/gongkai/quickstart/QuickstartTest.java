package io.github.gongkai.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final String[] SAMPLE = {"../samples/one-cell-a-line-2021.txt"};
  private static final Path FOLDER = Path.of("src/main/java/io/github/gongkai/quickstart");
  private static final Path SOURCE = FOLDER.resolve("Quickstart.java");

  @ParameterizedTest
  @CsvSource({
    "README.md, Batches.java, writeTable",
    "README.md, Checks.java, check",
    "README.md, Checks.java, checkByOwnRule",
    "README.md, Checks.java, checkYears",
    "README.md, Checks.java, checkBodies",
    "README.md, Keeping.java, keep",
    "README.md, Writing.java, fillIn",
    "README.md, Writing.java, writeCsv",
    "README.zh-CN.md, Batches.java, writeTable",
    "README.zh-CN.md, Checks.java, check",
    "README.zh-CN.md, Checks.java, checkByOwnRule",
    "README.zh-CN.md, Checks.java, checkYears",
    "README.zh-CN.md, Checks.java, checkBodies",
    "README.zh-CN.md, Keeping.java, keep",
    "README.zh-CN.md, Writing.java, fillIn",
    "README.zh-CN.md, Writing.java, writeCsv"
  })
  void readmeShowsTheMethod(String readme, String file, String method) throws IOException {
    String source = Files.readString(FOLDER.resolve(file));
    int start = source.indexOf("{\n", source.indexOf("void " + method + "(")) + 2;
    String code =
        source
            .substring(start, source.indexOf("\n  }", start))
            .lines()
            .map(line -> line.isEmpty() ? line : line.substring(4))
            .collect(Collectors.joining("\n"));
    assertThat(Files.readString(ROOT.resolve(readme))).contains("```java\n" + code + "\n```");
  }

  @Test
  void checksRunOnASample() throws IOException {
    assertThat(printed(() -> Checks.main(SAMPLE)))
        .contains("REQ-BALANCE: requests.total: processedTotal + carriedForward is 2")
        .contains("requests.processedTotal.total: 1 -> 0")
        .contains("false");
  }

  @Test
  void reportsAreWritten() throws IOException {
    assertThat(printed(() -> Writing.main(SAMPLE)))
        .startsWith("<!doctype html>")
        .contains("<h1>青禾县教育局2022年政府信息公开工作年度报告</h1>")
        .contains("<td>2</td>\n<td>1</td>\n<td>0</td>\n<td>0</td>\n<td>3</td>")
        .endsWith("</html>\n\n2\n");
  }

  @Test
  void folderBecomesATable(@TempDir Path folder) throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Path table = folder.resolve("reports.csv");
    Files.copy(Path.of(SAMPLE[0]), reports.resolve("a.txt"));
    Path inner = Files.createDirectory(reports.resolve("b"));
    Files.copy(Path.of(SAMPLE[0]), reports.resolve("c.txt"));

    String printed =
        printed(() -> Batches.main(new String[] {reports.toString(), table.toString()}));

    assertThat(printed).contains(inner + ": not a regular file").hasLineCount(1);
    assertThat(Files.readAllLines(table))
        .hasSize(3)
        .satisfies(lines -> assertThat(lines.get(1)).startsWith(reports.resolve("a.txt") + ","))
        .satisfies(lines -> assertThat(lines.get(2)).startsWith(reports.resolve("c.txt") + ","));
  }

  @Test
  void sampleIsKept() throws IOException {
    assertThat(printed(() -> Keeping.main(SAMPLE))).isEqualTo("true\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void readmeShowsThisCode(String readme) throws IOException {
    String source = Files.readString(SOURCE);
    int start = source.indexOf("    ParseResult result");
    String code =
        source
            .substring(start, source.indexOf("\n  }", start))
            .lines()
            .map(line -> line.isEmpty() ? line : line.substring(4))
            .collect(Collectors.joining("\n"));
    assertThat(Files.readString(ROOT.resolve(readme))).contains("```java\n" + code + "\n```");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void readmeShowsWhatItPrints(String readme) throws IOException {
    assertThat(Files.readString(ROOT.resolve(readme)))
        .contains("```\n" + printed(() -> Quickstart.main(SAMPLE)) + "```");
  }

  /** A program that reads a file. */
  private interface Program {
    void run() throws IOException;
  }

  private static String printed(Program program) throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(console);
    }
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
