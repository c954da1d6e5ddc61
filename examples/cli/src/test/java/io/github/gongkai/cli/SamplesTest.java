package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the samples and compares every cell with what a person read in them. */
class SamplesTest {

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(Run.SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .map(name -> name.substring(0, name.length() - ".csv".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCellIsRight(String name) throws IOException {
    Map<String, String> truth = values(Files.readString(Run.SAMPLES.resolve(name + ".csv")));
    Run run = Run.of("parse", "--format", "cells", Run.sample(name + ".txt"));
    assertThat(values(run.out())).isEqualTo(truth);
    assertThat(run.err()).isEmpty();
  }

  /** Returns the value of each cell; the state, if that is neither a figure nor nothing. */
  private static Map<String, String> values(String csv) {
    Map<String, String> values = new TreeMap<>();
    for (NamedCsvRecord cell : CsvReader.builder().ofNamedCsvRecord(csv)) {
      String state = cell.findField("state").orElse("reported");
      boolean isRead = List.of("reported", "blank", "notApplicable").contains(state);
      values.put(
          cell.getField("table") + '.' + cell.getField("row") + '.' + cell.getField("column"),
          isRead ? cell.getField("value") : state);
    }
    return values;
  }
}
