package io.github.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gongkai.core.ParseResult;
import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is no result is refused, and the message says where. */
@Timeout(20)
class BrokenJsonTest {
  private static final String WHOLE = ReportJson.results().write(Samples.full());
  private static final ReportJson<ParseResult> STRICT = ReportJson.results();
  private static final ObjectMapper LENIENT =
      JsonMapper.builder().addModule(new GongkaiModule()).build();

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = Broken.LINES + Broken.NUMBERS)
  void isRefusedWithItsPath(String part, String broken, String message) {
    String json = Broken.json(WHOLE, part, broken);

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> STRICT.read(json))
        .satisfies(e -> assertThat(e.getLocation()).isNotNull())
        .satisfies(e -> assertThat(e.getMessage().replace('"', '\'')).contains(message));
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> LENIENT.readValue(json, ParseResult.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "[]", "5", "\"x\"", "{}", "[{}]"})
  void whatIsNoObjectOfAReportIsRefused(String json) {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> STRICT.read(json))
        .withMessageContaining("line: 1");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] utf32 = {0, 0, 0, '{', 0, 0, 0, '"', 0x76, 0x21, 0, 0};
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> STRICT.read(new ByteArrayInputStream(utf32)))
        .withMessageContaining("byte #");
  }

  @Test
  void everyBeginningIsRefused() {
    assertThat(IntStream.range(0, WHOLE.length()).filter(end -> end < 500 || end % 97 == 0))
        .allSatisfy(
            end ->
                assertThatExceptionOfType(JsonProcessingException.class)
                    .isThrownBy(() -> STRICT.read(WHOLE.substring(0, end))));
  }

  @Test
  void textAfterTheEndIsRefused() {
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> STRICT.read(WHOLE + WHOLE));
    assertThatExceptionOfType(JsonParseException.class).isThrownBy(() -> STRICT.read(WHOLE + "}"));
  }

  @Test
  void nameThatStandsTwiceIsRefused() {
    String json = Broken.json(WHOLE, "'made':{", "'made':{'state':'absent','text':''},'made':{");

    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> STRICT.read(json))
        .withMessageContaining("Duplicate field 'made'")
        .withMessageContaining("[\"tables\"]");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);

    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> STRICT.read(Broken.json(WHOLE, "'version':1", "'x':" + deep)))
        .withMessageContaining("nesting depth (101) exceeds the maximum allowed (100");
    assertThatExceptionOfType(StreamConstraintsException.class)
        .isThrownBy(() -> STRICT.read(deep.replace("[", "{\"a\":")));
  }

  @Test
  void longStringIsRefused() {
    String title = "'title':'" + "x".repeat(50_000_000) + "','x':'";

    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> STRICT.read(Broken.json(WHOLE, "'title':'", title)))
        .withMessageContaining("exceeds the maximum allowed (20000000");
  }

  @Test
  void longNumberIsRefused() {
    String digits = "9".repeat(1_000_000);

    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> STRICT.read(Broken.json(WHOLE, "'value':1234", "'value':" + digits)))
        .withMessageContaining("exceeds the maximum allowed (1000");
  }

  @Test
  void reportIsNoResult() {
    String report = ReportJson.reports().write(Samples.full().report());

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> STRICT.read(report))
        .withMessageStartingWith("a report without diagnostics is no result of a read");
  }
}
