package io.github.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellState;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports among the other values of an application. */
class GongkaiModuleTest {
  private static final ParseResult FULL = Samples.full();
  private static final AnnualReport REPORT = FULL.report();
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new GongkaiModule()).build();

  /** A value of an application. */
  record Filing(String office, AnnualReport report, List<ParseResult> results) {}

  /** What an application writes beside a result. */
  record Line(@JsonProperty("file") String file, @JsonUnwrapped ParseResult result, int size) {}

  @Test
  void reportsStandAmongOtherValues() throws IOException {
    Filing filing = new Filing("x", REPORT, List.of(FULL, Samples.empty()));
    String json = MAPPER.writeValueAsString(filing);

    assertThat(json).contains("\"report\":" + ReportJson.reports().write(REPORT) + ",\"results\"");
    assertThat(MAPPER.readValue(json, Filing.class)).isEqualTo(filing);
  }

  @Test
  void fieldsOfOnesOwnStandBesideAnUnwrappedResult() throws IOException {
    String json = MAPPER.writeValueAsString(List.of(new Line("a.txt", FULL, 7)));
    String result = ReportJson.results().write(FULL);

    assertThat(json)
        .isEqualTo(
            "[{\"file\":\"a.txt\"," + result.substring(1, result.length() - 1) + ",\"size\":7}]");
  }

  @Test
  void settingsOfTheMapperDoNotChangeTheShape() throws IOException {
    ObjectMapper perverse = perverse();

    assertThat(perverse.writeValueAsString(FULL)).isEqualTo(ReportJson.results().write(FULL));
    assertThat(perverse.readValue(ReportJson.results().write(FULL), ParseResult.class))
        .isEqualTo(FULL);
    assertThat(perverse.readValue(ReportJson.reports().write(REPORT), AnnualReport.class))
        .isEqualTo(REPORT);
  }

  /** Returns a mapper none of whose settings suits the shape. */
  @SuppressWarnings("deprecation") // to give types even to what is final
  private static ObjectMapper perverse() {
    return JsonMapper.builder()
        .addModule(new GongkaiModule())
        .addModule(
            new SimpleModule("figures")
                .addSerializer(BigDecimal.class, ToStringSerializer.instance)
                .addSerializer(CellState.class, ToStringSerializer.instance))
        .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
        .activateDefaultTyping(
            LaissezFaireSubTypeValidator.instance,
            DefaultTyping.EVERYTHING,
            JsonTypeInfo.As.PROPERTY)
        .enable(MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING)
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.USE_ANNOTATIONS)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
        .build();
  }

  @Test
  void indentingIsForTheMapperToSay() throws IOException {
    String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(REPORT);

    assertThat(json).startsWith("{\n  \"version\" : 1,\n  \"header\" : {\n    \"title\" : ");
    assertThat(MAPPER.readValue(json, AnnualReport.class)).isEqualTo(REPORT);
  }

  @Test
  void flushingIsForTheMapperToSay() throws IOException {
    Writer out =
        new StringWriter() {
          @Override
          public void flush() {
            throw new AssertionError("flushed");
          }
        };

    MAPPER
        .writer()
        .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
        .writeValue(MAPPER.createGenerator(out), REPORT);
  }

  @Test
  void treesKeepTheScaleOfFiguresIfTheMapperDoes() throws IOException {
    ObjectMapper exact =
        JsonMapper.builder()
            .addModule(new GongkaiModule())
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    assertThat(exact.treeToValue(exact.valueToTree(FULL), ParseResult.class)).isEqualTo(FULL);
  }

  @Test
  void pathOfWhatIsRefusedStartsAtTheApplicationsValue() {
    String json =
        Broken.json(
            "{\"results\":[" + ReportJson.results().write(FULL) + "]}",
            "'state':'absent'",
            "'state':'gone'");

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue(json, Filing.class))
        .satisfies(
            e ->
                assertThat(e.getPath())
                    .extracting(JsonMappingException.Reference::getFieldName)
                    .startsWith("results", null, "tables", "proactive", "rules"));
  }
}
