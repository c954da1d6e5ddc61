package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.core.ParseResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final Path A = Run.SAMPLES.resolve("tabs-2020.txt");
  private static final Path B = Run.SAMPLES.resolve("tabs-2022.txt");

  private final List<String> written = new ArrayList<>();
  private final StringWriter text = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void textOfAFileIsWrittenAtOnce() {
    text.write("head\n");

    assertThat(batch(this::takeTwoLines).read(Stream.of(A, B), 2)).isTrue();

    assertThat(written).containsExactly("head\n", A + "\nend\n", B + "\nend\n");
  }

  private boolean takeTwoLines(String file, ParseResult result) {
    text.write(file + "\n");
    text.write("end\n");
    return true;
  }

  @Test
  void textThatIsNotCompleteIsNotWritten() {
    Batch batch =
        batch(
            (file, result) -> {
              text.write(file);
              if (file.equals(B.toString())) {
                throw new IllegalStateException("in between");
              }
              return true;
            });

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> batch.read(Stream.of(A, B, A), 1));

    assertThat(written).containsExactly("", A.toString());
  }

  @Test
  void fileThatFailsOrIsNotWellCounts() {
    assertThat(batch((file, result) -> false).read(Stream.of(A), 1)).isFalse();
    assertThat(batch((file, result) -> true).read(Stream.of(Path.of("none"), A), 1)).isFalse();
    assertThat(err).hasToString("gongkai: none: no such file\n");
  }

  @Test
  void takerThatCannotWriteStopsTheBatch() {
    Batch batch =
        batch(
            (file, result) -> {
              throw new IOException("full");
            });

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> batch.read(Stream.of(A), 1))
        .withMessage("cannot write to the output");
  }

  private Batch batch(Batch.Taker taker) {
    Output output =
        new Output() {
          @Override
          public void write(String text) {
            written.add(text);
          }

          @Override
          public void close() {}
        };
    return new Batch(text, taker, output, new PlainProgress(new PrintWriter(err)));
  }
}
