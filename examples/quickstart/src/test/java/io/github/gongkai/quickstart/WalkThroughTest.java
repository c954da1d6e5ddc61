package io.github.gongkai.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows of the plug-in beside this program is the code that is tested there. */
class WalkThroughTest {
  private static final Path PLUG_IN = Path.of("../custom-layout/src/main");
  private static final Pattern SECTION =
      Pattern.compile("\\(examples/custom-layout\\).*?\n## ", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void readmeShowsTheCode(String readme) throws IOException {
    String module = read("java/module-info.java");
    String layout = read("java/org/example/semicolon/SemicolonLayout.java").indent(-2);
    assertThat(CODE.matcher(section(readme)).results().map(code -> code.group(1)))
        .hasSize(4)
        .allMatch(code -> (module + layout).contains(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void readmeNamesTheRegistration(String readme) throws IOException {
    String file = "META-INF/services/io.github.gongkai.core.spi.TableLayout";
    assertThat(section(readme)).contains(file, "`" + read("resources/" + file).strip() + "`");
  }

  private static String section(String readme) throws IOException {
    return SECTION
        .matcher(Files.readString(Path.of("../..", readme)))
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  private static String read(String file) throws IOException {
    return Files.readString(PLUG_IN.resolve(file));
  }
}
