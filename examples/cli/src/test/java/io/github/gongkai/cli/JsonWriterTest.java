package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.json.ReportJson;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void writesTheObjectOfTheLibraryAfterTheFile() throws IOException {
    String result = ReportJson.results().write(Results.full());

    assertThat(write(Language.EN, Results.full()))
        .isEqualTo("{\"file\":\"r.txt\"," + result.substring(1) + "\n");
  }

  @Test
  void linesAreReadByTheLibrary() throws IOException {
    String lines = write(Language.EN, Results.full()) + write(Language.ZH, Results.empty());

    assertThat(ReportJson.results().readLines(new StringReader(lines)))
        .extracting(line -> line.value().orElseThrow())
        .containsExactly(Results.full(), Results.empty());
  }

  @Test
  void writesMessagesInChinese() throws IOException {
    assertThat(write(Language.ZH, Results.full())).contains("\"message\":\"未能确定报告年份\"");
  }

  @Test
  void eachFileIsOneValidLine() throws IOException {
    StringWriter out = new StringWriter();
    JsonWriter writer = new JsonWriter(out, Language.EN);
    writer.write("a.txt", Results.full());
    writer.write("b.txt", Results.empty());
    assertThat(out.toString()).endsWith("\n");
    assertThat(out.toString().lines()).hasSize(2).allSatisfy(JsonWriterTest::requireJson);
  }

  private static void requireJson(String line) throws IOException {
    int objects = 0;
    try (JsonParser parser =
        new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.getParsingContext().inRoot()) {
          objects++;
        }
      }
    }
    assertThat(objects).isEqualTo(1);
  }

  private static String write(Language language, ParseResult result) throws IOException {
    StringWriter out = new StringWriter();
    new JsonWriter(out, language).write("r.txt", result);
    return out.toString();
  }
}
