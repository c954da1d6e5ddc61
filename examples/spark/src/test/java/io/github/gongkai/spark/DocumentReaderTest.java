package io.github.gongkai.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import java.util.Iterator;
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

  @Test
  void documentsAreTakenOneAtATime() {
    AtomicInteger taken = new AtomicInteger();
    Row document = new GenericRowWithSchema(new Object[] {"a", 0L, new byte[0]}, DOCUMENT);
    Iterator<Row> endless =
        Stream.generate(() -> document).peek(d -> taken.incrementAndGet()).iterator();

    Iterator<Row> rows = new DocumentReader(ReportReader::standard).call(endless);

    assertThat(taken).hasValue(0);
    rows.next();
    rows.next();
    assertThat(taken).hasValue(2);
  }
}
