package io.github.gongkai.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static final StructType DOCUMENT =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("length", DataTypes.LongType)
          .add("content", DataTypes.BinaryType);

  private static final int CELLS = DocumentReader.TYPE.fieldIndex("cells");
  private static final int REASON = DocumentReader.TYPE.fieldIndex("reason");

  private final DocumentReader reader = new DocumentReader(ReportReader::standard);

  @Test
  void documentsAreTakenOneAtATime() {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Row> endless =
        Stream.generate(() -> document("")).peek(d -> taken.incrementAndGet()).iterator();

    Iterator<Row> rows = reader.call(endless);

    assertThat(taken).hasValue(0);
    rows.next();
    rows.next();
    assertThat(taken).hasValue(2);
  }

  @Test
  void blankFormIsNoReasonForQuarantine() {
    AnnualReport blank = AnnualReport.blank(Edition.EDITION_2021);

    Row row = read(ReportWriter.named("html").write(blank));

    assertThat(row.isNullAt(REASON)).isTrue();
    assertThat((Row[]) row.get(CELLS)).hasSameSizeAs(blank.cells());
  }

  @Test
  void reasonIsTheWorstDiagnostic() {
    Row row = read("<meta charset=gbk><p>你好，这里没有报告。</p>");

    assertThat(row.getString(REASON)).isEqualTo("NOT_A_REPORT: none of the three tables found");
    assertThat(row.isNullAt(CELLS)).isTrue();
  }

  private Row read(String text) {
    return reader.call(List.of(document(text)).iterator()).next();
  }

  private static Row document(String text) {
    byte[] content = text.getBytes(UTF_8);
    return new GenericRowWithSchema(new Object[] {"a", (long) content.length, content}, DOCUMENT);
  }
}
