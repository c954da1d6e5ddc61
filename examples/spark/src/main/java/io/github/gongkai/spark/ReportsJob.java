package io.github.gongkai.spark;

import io.github.gongkai.core.ReportReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Reads and checks reports and writes four Parquet tables: {@code cells}, {@code findings}, {@code
 * diagnostics} and {@code quarantine}. A document is either in the last or in the others.
 */
@Command(
    name = "gongkai-spark.jar",
    description = "Reads and checks reports and writes tables of their cells and findings.",
    mixinStandardHelpOptions = true)
public final class ReportsJob implements Callable<Integer> {
  @ArgGroup(multiplicity = "1")
  private Input input = new Input();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "where the tables go, which must not be there yet")
  private String output = "";

  /** Where the documents are. */
  private static final class Input {
    @Option(
        names = "--input",
        paramLabel = "FOLDER",
        description = "a folder with .htm .html .md .txt files, also in folders in it")
    private String folder = "";

    @ArgGroup(exclusive = false)
    private @Nullable ParquetInput parquet;

    Dataset<Row> documents(SparkSession session) throws IOException {
      return parquet == null
          ? Documents.inFolder(session, folder)
          : Documents.inParquet(session, parquet.file, parquet.column, parquet.nameColumn);
    }
  }

  /** A column of Parquet files. */
  private static final class ParquetInput {
    @Option(
        names = "--parquet",
        required = true,
        paramLabel = "FILE",
        description = "Parquet, a file or a folder of them")
    private String file = "";

    @Option(
        names = "--column",
        required = true,
        paramLabel = "NAME",
        description = "the column of the documents, text or bytes")
    private String column = "";

    @Option(
        names = "--name-column",
        paramLabel = "NAME",
        description = "the column of their names; else they are named by file and row")
    private Optional<String> nameColumn = Optional.empty();
  }

  ReportsJob() {}

  /**
   * Runs the job that {@code args} name; exits only if it fails, with 1, or with 2: wrong usage.
   */
  public static void main(String[] args) {
    int code = new CommandLine(new ReportsJob()).execute(args);
    // A cluster may take any exit of the driver for a failure.
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException {
    try (SparkSession session = SparkSession.builder().appName("gongkai").getOrCreate()) {
      run(input.documents(session), ReportReader::standard, output);
    }
    return 0;
  }

  /**
   * Reads {@code documents}, each once, and writes the tables.
   *
   * @param documents as {@link Documents} returns them
   * @param readers where each partition takes its reader from
   * @param output the folder of the tables, none of which may be there
   */
  static void run(Dataset<Row> documents, ReaderSource readers, String output) {
    // The tables come of one read. On disk, for it is some 40 kB a document, compressed.
    Dataset<Row> read =
        documents
            .mapPartitions(new DocumentReader(readers), Encoders.row(DocumentReader.TYPE))
            .persist(StorageLevel.DISK_ONLY());
    for (String table : List.of("cells", "findings", "diagnostics")) {
      read.selectExpr("file", "inline(" + table + ")").write().parquet(output + "/" + table);
    }
    read.where("reason is not null")
        .select("file", "reason")
        .write()
        .parquet(output + "/quarantine");
    read.unpersist();
  }
}
