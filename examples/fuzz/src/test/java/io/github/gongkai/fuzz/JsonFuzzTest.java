package io.github.gongkai.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.json.ReportJson;
import io.github.gongkai.core.json.ReportLine;
import io.github.gongkai.model.AnnualReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are JSON of a report, which is written as it was read, or are told to be none. */
class JsonFuzzTest {
  private static final ReportJson<AnnualReport> REPORTS = ReportJson.reports();
  private static final ReportJson<ParseResult> RESULTS = ReportJson.results();

  static Stream<byte[]> seeds() {
    return Seeds.json();
  }

  @MethodSource("seeds")
  @FuzzTest
  void json(byte[] bytes) throws IOException {
    if (bytes.length > Bound.BYTES) {
      return;
    }
    String text = new String(bytes, UTF_8);
    try {
      AnnualReport report = REPORTS.read(text);
      Bound.soon(() -> REPORTS.write(report));
      Oracle.jsonIsReadBackEqual(report);
      Oracle.check(report);
    } catch (JsonProcessingException e) {
      saysWhere(e);
    }
    try {
      ParseResult result = RESULTS.read(new ByteArrayInputStream(bytes));
      Oracle.jsonIsReadBackEqual(result);
    } catch (JsonProcessingException e) {
      saysWhere(e);
    }
    everyLineIsReadOrHasAProblem(text);
  }

  private static void saysWhere(JsonProcessingException e) {
    Oracle.holds(e.getLocation() != null, () -> "nowhere: " + e);
    Oracle.holds(e.getMessage().contains("line: "), () -> "message does not say where: " + e);
  }

  private static void everyLineIsReadOrHasAProblem(String text) {
    List<ReportLine<AnnualReport>> lines =
        Bound.soon(() -> REPORTS.readLines(new StringReader(text)).toList());
    Oracle.holds(
        lines.size() <= text.lines().count(), () -> lines.size() + " lines where there are less");
    lines.stream().flatMap(line -> line.problem().stream()).forEach(JsonFuzzTest::saysWhere);
  }
}
