package io.github.gongkai.quickstart;

import io.github.gongkai.core.FileResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.csv.ReportCsv;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** Reads all files of a folder. */
public final class Batches {
  private Batches() {}

  /** Reads the files of the folder {@code args[0]} and writes them to the file {@code args[1]}. */
  public static void main(String[] args) throws IOException {
    writeTable(Path.of(args[0]), Path.of(args[1]));
  }

  private static void writeTable(Path folder, Path table) throws IOException {
    try (Stream<Path> files = Files.list(folder);
        Stream<FileResult> results = ReportReader.standard().readAll(files.sorted(), 2);
        Writer out = Files.newBufferedWriter(table)) {
      ReportCsv csv = ReportCsv.wide(out, ReportCsv.Use.SPREADSHEET);
      for (Iterator<FileResult> each = results.iterator(); each.hasNext(); ) {
        FileResult file = each.next();
        file.failure().ifPresent(reason -> System.out.println(file.file() + ": " + reason));
        if (file.result().isPresent()) {
          csv.write(file.file().toString(), file.result().get());
        }
      }
    }
  }
}
