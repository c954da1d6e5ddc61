package io.github.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.gongkai.core.csv.ReportCsv.Use;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemainsTest {
  private static final FileLines JSON = new JsonFileLines("findings");
  private static final String HEAD = "file,说明\n";

  /** Names that are quoted, broken over lines, prefixes of others, or named more than once. */
  private static final List<String> FILES = List.of("甲,\"1\".txt", "乙\n2.txt", "=c", "=c.txt");

  @TempDir private Path folder;

  /** A format, with a few lines a file. */
  private enum Format {
    PROGRAM(HEAD),
    SPREADSHEET("\uFEFF" + HEAD),
    OBJECTS("");

    private final String head;

    Format(String head) {
      this.head = head;
    }

    FileLines lines() {
      return switch (this) {
        case PROGRAM -> new CsvFileLines(Use.PROGRAM);
        case SPREADSHEET -> new CsvFileLines(Use.SPREADSHEET);
        case OBJECTS -> JSON;
      };
    }

    byte[] text(String file) {
      String text =
          this == OBJECTS
              ? "{\"file\":\"%s\",\"findings\":[\"\\\"\"]}\n"
                  .formatted(String.valueOf(JsonStringEncoder.getInstance().quoteAsString(file)))
              : "\"%s\",\"一\n\"\"二\"\"\"\n"
                  .formatted(written(file).replace("\"", "\"\""))
                  .repeat(1 + file.length() % 3);
      return text.getBytes(UTF_8);
    }

    private String written(String file) {
      return this == SPREADSHEET && file.startsWith("=") ? "'" + file : file;
    }
  }

  @ParameterizedTest
  @EnumSource
  void outputCutAnywhereIsMadeWhole(Format format) throws IOException {
    byte[] whole = whole(format);
    Path out = folder.resolve("out");
    for (int cut = 0; cut <= whole.length; cut++) {
      Files.write(out, Arrays.copyOf(whole, cut));

      Remains remains = Remains.of(out, format.head, format.lines()).orElseThrow();

      ByteArrayOutputStream made = new ByteArrayOutputStream();
      made.write(whole, 0, Math.toIntExact(remains.length()));
      if (remains.length() == 0) {
        made.writeBytes(format.head.getBytes(UTF_8));
      }
      for (String file : FILES) {
        if (!remains.has(Path.of(file))) {
          made.writeBytes(format.text(file));
        }
      }
      assertThat(made.toString(UTF_8)).as("cut at %d", cut).isEqualTo(new String(whole, UTF_8));
    }
  }

  private static byte[] whole(Format format) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(format.head.getBytes(UTF_8));
    FILES.forEach(file -> whole.writeBytes(format.text(file)));
    return whole.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void allFilesButTheLastAreThere(Format format) throws IOException {
    Path out = Files.write(folder.resolve("out"), whole(format));

    Remains remains = Remains.of(out, format.head, format.lines()).orElseThrow();

    // The last is not taken to be whole.
    assertThat(remains.files()).isEqualTo(FILES.size() - 1);
    assertThat(FILES.stream().filter(file -> !remains.has(Path.of(file))))
        .containsExactly(FILES.get(FILES.size() - 1));
  }

  @Test
  void nothingIsThereWithoutAFile() throws IOException {
    Remains remains = Remains.of(folder.resolve("none"), "", JSON).orElseThrow();

    assertThat(remains.length()).isZero();
    assertThat(remains.files()).isZero();
    assertThat(remains.has(Path.of("a.txt"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "{\"file\":1,\"findings\":[]}\n",
        "{\"file\":\"a.txt\",\"version\":1}\n",
        "{\"file\":\"a.txt\",\"findings\":[]}\n\n",
        "{\"file\":\"a.txt\",\"findings\":[]}\n{}\n",
        "{\"file\":\"a.txt\",\"findings\":[]}\n{\"file\":\"b.txt\"}\n",
        "{\"file\":\"a.txt\",\"findings\":[]}\n{\"file\":\"\\x\n",
        "{\"file\":\"a.txt\",\"findings\":[]}\n{\"name"
      })
  void otherTextIsAnotherFormatThanJson(String text) throws IOException {
    Path out = Files.writeString(folder.resolve("out"), text);

    assertThat(Remains.of(out, "", JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file,other\n", "\uFEFFfile,说明\n", "file;", "文", "file,说明\n\n"})
  void otherHeadIsAnotherFormatThanCsv(String text) throws IOException {
    Path out = Files.writeString(folder.resolve("out"), text);

    assertThat(Remains.of(out, HEAD, new CsvFileLines(Use.PROGRAM))).isEmpty();
  }
}
