package io.github.gongkai.benchmarks;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The sample reports, as bytes and read. */
final class Texts {
  static final byte[] TABS_2022 = bytes("tabs-2022.txt");

  static final List<byte[]> ALL =
      List.of(
          bytes("bars-traditional-2022.txt"),
          bytes("one-cell-a-line-2020.txt"),
          bytes("one-cell-a-line-2021.txt"),
          bytes("tabs-2020.txt"),
          TABS_2022);

  private static final ReportReader READER = ReportReader.standard();

  private Texts() {}

  static AnnualReport read(byte[] text) {
    return result(text).report();
  }

  /** Reads by the one reader that all share. */
  static ParseResult result(byte[] text) {
    try {
      return READER.read(new ByteArrayInputStream(text), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
