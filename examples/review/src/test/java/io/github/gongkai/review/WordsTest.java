package io.github.gongkai.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/io/github/gongkai/review");
  private static final Pattern KEY = Pattern.compile("\\{\\{#w}}(\\w+)");

  @Test
  void everyWordIsUsedAndEveryKeyHasWords() throws IOException {
    Set<String> used = new HashSet<>(Set.of("undecided"));
    Arrays.stream(Severity.values()).map(Severity::key).forEach(used::add);
    Arrays.stream(Figure.values()).map(Figure::key).forEach(used::add);
    Stream.of(CellState.BLANK, CellState.UNREADABLE, CellState.ABSENT)
        .map(CellState::key)
        .forEach(used::add);
    try (Stream<Path> templates = Files.list(RESOURCES)) {
      for (Path template :
          templates.filter(file -> file.toString().endsWith(".mustache")).toList()) {
        Matcher keys = KEY.matcher(Files.readString(template));
        keys.results().forEach(key -> used.add(key.group(1)));
      }
    }

    assertThat(Files.readAllLines(RESOURCES.resolve("words.tsv")))
        .extracting(line -> line.substring(0, line.indexOf('\t')))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void unknownKeyIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Words().of("nothing"));
  }
}
