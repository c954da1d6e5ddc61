package io.github.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever stands in a result is read back. */
class ReportJsonProperties {
  private static final ReportJson<ParseResult> JSON = ReportJson.results();

  @Property(edgeCases = EdgeCasesMode.NONE)
  void resultIsReadBackEqual(@ForAll("results") ParseResult result) throws IOException {
    ParseResult again = JSON.read(JSON.write(result));

    assertThat(again).isEqualTo(result);
    assertThat(Samples.said(again.sources())).isEqualTo(Samples.said(result.sources()));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void bytesAreReadBackEqual(@ForAll("results") ParseResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(result, out);

    assertThat(JSON.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(result);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void linesAreReadBackEqual(@ForAll @Size(max = 3) List<@From("results") ParseResult> results)
      throws IOException {
    StringWriter out = new StringWriter();
    JSON.writeLines(results.stream(), out);

    assertThat(JSON.readLines(new StringReader(out.toString())).map(l -> l.value().orElseThrow()))
        .isEqualTo(results);
  }

  @Provide
  Arbitrary<ParseResult> results() {
    return AnyResult.results();
  }
}
