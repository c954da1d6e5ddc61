package io.github.gongkai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The dictionaries are those of the resources that the library reads. */
class LabelsTest {
  private static final String WRITE = "gongkai.dictionaries.write";
  private static final String RESOURCES = "src/test/resources";

  @Test
  void labelsAreThoseOfTheForm() throws IOException {
    assertIs(Labels.FORM, Labels.form());
  }

  @Test
  void wordsAreThoseOfTheNarrative() throws IOException {
    assertIs(Labels.NARRATIVE, Labels.narrative());
  }

  private static void assertIs(String resource, String generated) throws IOException {
    Path file = Path.of(RESOURCES + resource);
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(file, generated);
    }
    assertThat(Files.readString(file))
        .as(
            "%s; to write it anew: mvn -pl examples/fuzz test -Dtest=LabelsTest -D%s=true",
            file, WRITE)
        .isEqualTo(generated);
  }
}
