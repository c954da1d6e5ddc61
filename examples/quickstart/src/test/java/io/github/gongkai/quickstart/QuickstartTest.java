package io.github.gongkai.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path SOURCE =
      Path.of("src/main/java/io/github/gongkai/quickstart/Quickstart.java");

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
    assertThat(Files.readString(ROOT.resolve(readme))).contains("```\n" + printed() + "```");
  }

  private static String printed() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[] {"../samples/one-cell-a-line-2021.txt"});
    } finally {
      System.setOut(console);
    }
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
