package io.github.gongkai.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Document;
import io.github.gongkai.core.spi.DocumentFormat;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceBytes;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsJobTest {
  private static final String NOT_A_REPORT = "NOT_A_REPORT: none of the three tables found";

  private static SparkSession session;

  @TempDir private Path folder;

  @BeforeAll
  static void startSpark() {
    session = LocalSpark.session();
  }

  @AfterAll
  static void stopSpark() {
    session.stop();
  }

  @Test
  void tablesOfFolderSayWhatTheLibrarySays() throws IOException {
    Path input = folder.resolve("年报 2022%20");
    List<List<String>> cells = new ArrayList<>();
    List<List<String>> findings = new ArrayList<>();
    List<List<String>> diagnostics = new ArrayList<>();
    for (Path sample : Samples.files()) {
      Path copy = input.resolve("省 1").resolve(sample.getFileName() + ".TXT");
      Files.createDirectories(copy.getParent());
      Files.copy(sample, copy);
      cells.addAll(Tables.cells(copy.toString(), copy));
      findings.addAll(Tables.findings(copy.toString(), copy));
      diagnostics.addAll(Tables.diagnostics(copy.toString(), copy));
    }
    Files.writeString(input.resolve("stranger.html"), "<p>你好</p>");
    Files.writeString(input.resolve("other.csv"), "passed over");
    Files.writeString(input.resolve("_hidden.txt"), "passed over");
    Files.writeString(input.resolve("empty.txt"), ""); // passed over

    run(Documents.inFolder(session, input + "/"), ReportReader::standard);

    assertThat(written("cells")).containsExactlyInAnyOrderElementsOf(cells);
    assertThat(written("findings")).containsExactlyInAnyOrderElementsOf(findings);
    assertThat(diagnostics).isNotEmpty();
    assertThat(written("diagnostics")).containsExactlyInAnyOrderElementsOf(diagnostics);
    assertThat(written("quarantine"))
        .containsExactly(List.of(input + "/stranger.html", NOT_A_REPORT));
  }

  @Test
  void columnsAreThoseOfTheCommandLine() throws IOException {
    runOn(documents(DataTypes.StringType, RowFactory.create("a", "你好")), Optional.empty());

    assertThat(columns("cells")).isEqualTo("file,table,row,column,value,state,unit,line,raw");
    assertThat(columns("findings"))
        .isEqualTo("file,rule,severity,outcome,subject,expected,actual,cells,line");
    assertThat(columns("diagnostics")).isEqualTo("file,code,severity,message,line,raw");
    assertThat(columns("quarantine")).isEqualTo("file,reason");
  }

  @Test
  void longestFileIsReadAndLongerOneQuarantined() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Path longest = input.resolve("longest.txt");
    Path longer = input.resolve("longer.txt");
    copyAsLongAs(16_777_215, longest);
    copyAsLongAs(16_777_216, longer);

    run(Documents.inFolder(session, input.toString()), ReportReader::standard);

    assertThat(written("cells"))
        .containsExactlyInAnyOrderElementsOf(Tables.cells(longest.toString(), longest));
    assertThat(written("quarantine"))
        .containsExactly(List.of(longer.toString(), "longer than 16777215 bytes: 16777216"));
  }

  private static void copyAsLongAs(long length, Path copy) throws IOException {
    Files.copy(Samples.file(), copy);
    try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
      file.setLength(length);
    }
  }

  @Test
  void columnOfBytesIsReadUnderTheNamesBesideIt() throws IOException {
    byte[] report = Files.readAllBytes(Samples.file());
    String parquet =
        documents(
            DataTypes.BinaryType,
            RowFactory.create("http://example.org/a", report),
            RowFactory.create("b", null),
            RowFactory.create("c", new byte[16_777_216]),
            RowFactory.create(null, new byte[] {(byte) 0xFF}));

    runOn(parquet, Optional.of("url"));

    assertThat(written("cells"))
        .containsExactlyInAnyOrderElementsOf(Tables.cells("http://example.org/a", Samples.file()));
    assertThat(written("findings"))
        .containsExactlyInAnyOrderElementsOf(
            Tables.findings("http://example.org/a", Samples.file()));
    assertThat(written("quarantine"))
        .hasSize(3)
        .contains(List.of("b", "no content"), List.of("c", "longer than 16777215 bytes: 16777216"))
        .anyMatch(row -> row.get(0).endsWith(".parquet#3"));
  }

  @Test
  void columnOfTextIsReadAsTheFileOfThatText() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<table><tr><td>规章</td><td>1</td><td>2</td><td>3</td></table>");
    String parquet =
        documents(DataTypes.StringType, RowFactory.create("x/page.html", Files.readString(page)));

    runOn(parquet, Optional.of("url"));

    assertThat(written("cells"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(Tables.cells("x/page.html", page));
  }

  @Test
  void columnWithoutNamesIsNamedByFileAndRow() throws IOException {
    String parquet =
        documents(DataTypes.StringType, RowFactory.create("a", "你"), RowFactory.create("b", "好"));

    runOn(parquet, Optional.empty());

    assertThat(written("quarantine"))
        .hasSize(2)
        .allMatch(row -> row.get(0).startsWith("file:/"))
        .anyMatch(row -> row.get(0).endsWith(".parquet#0"))
        .anyMatch(row -> row.get(0).endsWith(".parquet#1"));
  }

  @Test
  void columnOfOtherTypeIsRefused() {
    String parquet = documents(DataTypes.IntegerType, RowFactory.create("a", 1));

    assertThatThrownBy(() -> Documents.inParquet(session, parquet, "text", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column must be text or bytes: text is int");
  }

  @Test
  void layoutThatThrowsStopsItsDocumentOnly() throws IOException {
    String good = Files.readString(Samples.file());
    String parquet =
        documents(
            DataTypes.StringType,
            RowFactory.create("good", good),
            RowFactory.create("bad", good.replace("总体情况", "总体情况\n炸")));

    run(
        Documents.inParquet(session, parquet, "text", Optional.of("url")),
        () -> ReportReader.builder().layout(ReportsJobTest::throwing).build());

    assertThat(written("cells"))
        .containsExactlyInAnyOrderElementsOf(Tables.cells("good", Samples.file()));
    assertThat(written("quarantine"))
        .containsExactly(List.of("bad", "java.lang.IllegalStateException: bang"));
  }

  private static List<Block> throwing(Prose prose) {
    if (prose.lines().stream().anyMatch(line -> line.text().equals("炸"))) {
      throw new IllegalStateException("bang");
    }
    return List.of(prose);
  }

  @Test
  void eachDocumentIsReadOnce() throws IOException {
    Counting.OPENED.set(0);
    String parquet =
        documents(DataTypes.StringType, RowFactory.create("a", "你"), RowFactory.create("b", "好"));

    run(
        Documents.inParquet(session, parquet, "text", Optional.of("url")),
        () -> ReportReader.builder().format(new Counting()).build());

    assertThat(Counting.OPENED).hasValue(2);
  }

  /** Counts, for all executors, as they are threads of this JVM. */
  private static final class Counting implements DocumentFormat {
    static final AtomicInteger OPENED = new AtomicInteger();

    @Override
    public Optional<Document> open(SourceBytes bytes) {
      OPENED.incrementAndGet();
      return Optional.empty();
    }

    @Override
    public int order() {
      return 0;
    }
  }

  private void runOn(String parquet, Optional<String> nameColumn) {
    run(Documents.inParquet(session, parquet, "text", nameColumn), ReportReader::standard);
  }

  private void run(Dataset<Row> documents, ReaderSource readers) {
    ReportsJob.run(documents, readers, folder.resolve("output").toString());
  }

  private List<List<String>> written(String table) {
    return Tables.written(session, folder.resolve("output"), table);
  }

  private String columns(String table) {
    String path = folder.resolve("output").resolve(table).toString();
    return String.join(",", session.read().parquet(path).columns());
  }

  /** Writes documents with their names and returns where. */
  private String documents(DataType type, Row... rows) {
    String parquet = folder.resolve("documents").toString();
    StructType schema = new StructType().add("url", DataTypes.StringType).add("text", type);
    session.createDataFrame(List.of(rows), schema).coalesce(1).write().parquet(parquet);
    return parquet;
  }
}
