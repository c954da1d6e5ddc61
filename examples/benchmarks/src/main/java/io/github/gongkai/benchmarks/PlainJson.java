package io.github.gongkai.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of a result as plain records, which check nothing, by a mapper as it comes. */
final class PlainJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ObjectReader READER = MAPPER.readerFor(Result.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Result.class);

  private PlainJson() {}

  static String write(Result result) {
    try {
      return WRITER.writeValueAsString(result);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Result read(String json) {
    try {
      return READER.readValue(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole. */
  record Result(
      int version,
      Header header,
      Map<String, Map<String, Map<String, Cell>>> tables,
      Outline<String> narrative,
      List<Extra> extras,
      Places places,
      List<Diagnostic> diagnostics) {}

  /** The header. */
  record Header(
      @Nullable String title,
      @JsonInclude(Include.NON_NULL) @Nullable String titleAsWritten,
      @Nullable String agency,
      @Nullable Integer year,
      int edition,
      @Nullable String publishedOn,
      @Nullable Period period) {}

  /** The statistical period. */
  record Period(String from, String to) {}

  /** A cell of the form. */
  record Cell(
      @Nullable BigDecimal value,
      String state,
      @Nullable String unit,
      String text,
      @JsonInclude(Include.NON_NULL) @Nullable Integer line,
      @JsonInclude(Include.NON_NULL) @Nullable Integer column,
      @JsonInclude(Include.NON_NULL) @Nullable Integer offset,
      @JsonInclude(Include.NON_NULL) @Nullable String raw) {}

  /** One value for each paragraph. */
  record Outline<T>(List<T> preamble, Map<String, List<T>> sections, List<T> closing) {}

  /** A cell that the form does not know. */
  record Extra(
      String table,
      String row,
      String column,
      @Nullable BigDecimal value,
      String state,
      @Nullable String unit,
      String text) {}

  /** Where all but the cells stood. */
  record Places(
      @JsonInclude(Include.NON_NULL) @Nullable Place title,
      Map<String, Place> headings,
      Outline<Place> narrative,
      List<Place> extras) {}

  /** A place. */
  record Place(int line, int column, int offset, String raw) {}

  /** A diagnostic. */
  record Diagnostic(
      String code,
      @Nullable String severity,
      @Nullable String message,
      String found,
      String expected,
      @JsonInclude(Include.NON_NULL) @Nullable Integer line,
      @JsonInclude(Include.NON_NULL) @Nullable Integer column,
      @JsonInclude(Include.NON_NULL) @Nullable Integer offset,
      @JsonInclude(Include.NON_NULL) @Nullable String raw) {}
}
