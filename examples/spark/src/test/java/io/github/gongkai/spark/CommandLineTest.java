package io.github.gongkai.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineTest {
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          --input a                                       > Missing required option: '--output=FOLDER'
          --output b                                      > Error: Missing required argument
          --input a --parquet c --column d --output b     > Error: --input=FOLDER and
          --parquet c --output b                          > Error: Missing required argument(s): --column=NAME
          --parquet c --name-column d --output b          > Error: Missing required argument(s): --column=NAME
          """)
  void wrongUsageExitsWith2(String args, String message) {
    assertThat(run(args.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith(message).contains("Usage: gongkai-spark.jar");
  }

  @Test
  void tablesOfParquetAreWritten() throws IOException {
    Path output = folder.resolve("output");
    Path sample = Samples.file();
    SparkSession first = LocalSpark.session();
    first.read().format("binaryFile").load(sample.toString()).write().parquet(folder + "/in");

    int code =
        run(
            "--parquet",
            folder + "/in",
            "--column",
            "content",
            "--name-column",
            "path",
            "--output",
            output.toString());

    assertThat(code).isEqualTo(0);
    try (SparkSession session = LocalSpark.session()) {
      String file = "file:" + sample.toRealPath();
      assertThat(Tables.written(session, output, "cells"))
          .containsExactlyInAnyOrderElementsOf(Tables.cells(file, sample));
    }
  }

  @Test
  void tablesThatAreThereStay() throws IOException {
    Path table = Files.createDirectories(folder.resolve("output/cells"));
    LocalSpark.configure();

    int code = run("--input", folder.toString(), "--output", table.getParent().toString());

    assertThat(code).isEqualTo(1);
    assertThat(err.toString()).contains("PATH_ALREADY_EXISTS");
    assertThat(table).isEmptyDirectory();
  }

  private int run(String... args) {
    return new CommandLine(new ReportsJob()).setErr(new PrintWriter(err)).execute(args);
  }
}
