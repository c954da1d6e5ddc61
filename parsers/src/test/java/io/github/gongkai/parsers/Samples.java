package io.github.gongkai.parsers;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sample reports and what stands in them. */
final class Samples {
  static final Path FOLDER = Path.of("..", "examples", "samples");
  static final List<String> NAMES =
      List.of(
          "bars-traditional-2022",
          "one-cell-a-line-2020",
          "one-cell-a-line-2021",
          "tabs-2020",
          "tabs-2022");
  static final ReportReader READER = ReportReader.standard();

  private Samples() {}

  static String text(String name) {
    return read(name + ".txt");
  }

  static char separator(String name) {
    return name.startsWith("bars") ? '|' : '\t';
  }

  static ParseResult parse(String name) {
    return READER.read(text(name));
  }

  /** Returns the figures of a sample; empty for a blank cell. */
  static Map<CellAddress, String> truth(String name) {
    Form form = parse(name).report().form();
    Map<CellAddress, String> truth = new LinkedHashMap<>();
    for (String line : read(name + ".csv").lines().skip(1).toList()) {
      String[] parts = line.split(",", -1);
      truth.put(
          form.find(parts[0] + "." + parts[1] + "." + parts[2]).orElseThrow(), parts[3].strip());
    }
    return truth;
  }

  /** Returns how {@code truth} writes {@code cell}. */
  static String written(Cell cell) {
    return cell.state() == CellState.BLANK
        ? ""
        : cell.number()
            .map(BigDecimal::toPlainString)
            .orElseGet(() -> cell.state() + " " + cell.text());
  }

  private static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
