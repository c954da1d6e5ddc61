package io.github.gongkai.laws;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.model.AnnualReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads and writes as an application does: files whose names say nothing. */
final class Files {
  /** The names of all layouts that are written. */
  static final List<String> LAYOUTS = ReportWriter.all().stream().map(ReportWriter::name).toList();

  private static final ReportReader READER = ReportReader.standard();

  private Files() {}

  /** Reads a file that holds {@code text}. */
  static ParseResult read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a file that holds {@code bytes}. */
  static ParseResult read(byte[] bytes) {
    try {
      return READER.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads {@code text}, which is in no file. */
  static ParseResult readText(String text) {
    return READER.read(text);
  }

  /** Writes {@code report} in the layout of that name. */
  static String write(String layout, AnnualReport report) {
    return ReportWriter.named(layout).write(report);
  }

  /** Writes {@code report} and reads it. */
  static AnnualReport readBack(String layout, AnnualReport report) {
    return read(write(layout, report)).report();
  }
}
