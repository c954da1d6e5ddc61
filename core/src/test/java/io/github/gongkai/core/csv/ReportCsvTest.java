package io.github.gongkai.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.csv.ReportCsv.Use;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What both forms have in common. */
class ReportCsvTest {
  private static final ParseResult NOTHING =
      new ParseResult(AnnualReport.builder(Edition.EDITION_2021).build(), List.of());

  /** Keeps what was flushed apart from what was only written. */
  private static final class Flushed extends Writer {
    private final StringWriter buffer = new StringWriter();
    private String flushed = "";
    private boolean isClosed;

    @Override
    public void write(char[] chars, int from, int length) {
      buffer.write(chars, from, length);
    }

    @Override
    public void flush() {
      flushed = buffer.toString();
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }

  /** Takes some characters and then no more. */
  private static final class Full extends Writer {
    private int room;

    Full(int room) {
      this.room = room;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      room -= length;
      if (room < 0) {
        throw new IOException("disk full");
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  static List<Csv.Start> forms() {
    return List.of(
        ReportCsv::tidy,
        ReportCsv::wide,
        out -> ReportCsv.tidy(out, Use.SPREADSHEET),
        out -> ReportCsv.wide(out, Use.SPREADSHEET));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyLineIsFlushedAndTheWriterStaysOpen(Csv.Start form) throws IOException {
    Flushed out = new Flushed();
    ReportCsv csv = form.on(out);
    assertThat(out.flushed).startsWith(Csv.write(form)).endsWith("\n");

    csv.write("1.txt", NOTHING);

    assertThat(out.flushed).isEqualTo(Csv.write(form, NOTHING.report()));
    assertThat(out.isClosed).isFalse();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void writerThatFailsGivesItsException(Csv.Start form) throws IOException {
    assertThatIOException().isThrownBy(() -> form.on(new Full(0))).withMessage("disk full");

    ReportCsv csv = form.on(new Full(Csv.write(form).length()));
    assertThatIOException()
        .isThrownBy(() -> csv.write("a".repeat(100_000), NOTHING))
        .withMessage("disk full");
  }

  @Test
  void byteOrderMarkIsForSpreadsheetsAlone() {
    assertThat(Csv.write(ReportCsv::tidy)).startsWith("file,");
    assertThat(Csv.write(ReportCsv::wide)).startsWith("file,");
    assertThat(Csv.write(out -> ReportCsv.tidy(out, Use.SPREADSHEET))).startsWith("\uFEFFfile,");
    assertThat(Csv.write(out -> ReportCsv.wide(out, Use.SPREADSHEET))).startsWith("\uFEFFfile,");
  }

  @Test
  void nullsThrowWithTheirName() throws IOException {
    ReportCsv csv = ReportCsv.tidy(new StringWriter());

    assertThatNullPointerException()
        .isThrownBy(() -> ReportCsv.tidy(null))
        .withMessage("out must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> ReportCsv.tidy(new StringWriter(), null))
        .withMessage("use must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> ReportCsv.wide(new StringWriter(), null))
        .withMessage("use must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> csv.write(null, NOTHING))
        .withMessage("file must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> csv.write("a.txt", null))
        .withMessage("result must not be null");
  }
}
