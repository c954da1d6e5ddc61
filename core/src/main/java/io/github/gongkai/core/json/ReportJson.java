package io.github.gongkai.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AnnualReport;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as JSON and reads them back equal. Immutable; one may be used by many threads at
 * once.
 *
 * <pre>{@code
 * ReportJson<ParseResult> json = ReportJson.results();
 * ParseResult again = json.read(json.write(result));
 * }</pre>
 *
 * <p>Reading is strict. It refuses what contradicts the {@linkplain #schema() schema} or itself,
 * cells that the edition lacks, numbers written as text, a name that stands twice in an object, and
 * text after the end. It is bounded: 100 levels, 20 million characters a string, 100 million a
 * document, and 100 digits before or after a point. For other bounds, register {@link
 * GongkaiModule} on a mapper that has them. Cells that are missing are absent, and fields that the
 * schema does not name are read over. What is passed in stays open.
 *
 * @param <T> what is written and read: reports, or results
 */
public final class ReportJson<T> {
  private static final JsonLocation START = new JsonLocation(ContentReference.unknown(), 0, 1, 1);

  private static final String SCHEMA = "report.schema.json";

  private final Class<T> type;
  private final ObjectReader reader;
  private final ObjectWriter writer;

  private ReportJson(Class<T> type, GongkaiModule module) {
    JsonMapper mapper = StrictMapper.of(module);
    this.type = type;
    this.reader = mapper.readerFor(type);
    this.writer = mapper.writerFor(type);
  }

  /** Returns what writes and reads reports, without diagnostics, and has all defaults. */
  public static ReportJson<AnnualReport> reports() {
    return reports(new GongkaiModule());
  }

  /** Returns what writes and reads reports, without diagnostics, as {@code module} does. */
  public static ReportJson<AnnualReport> reports(GongkaiModule module) {
    return new ReportJson<>(AnnualReport.class, module);
  }

  /** Returns what writes and reads results, that is, with diagnostics, and has all defaults. */
  public static ReportJson<ParseResult> results() {
    return results(new GongkaiModule());
  }

  /** Returns what writes and reads results, that is, with diagnostics, as {@code module} does. */
  public static ReportJson<ParseResult> results(GongkaiModule module) {
    return new ReportJson<>(ParseResult.class, module);
  }

  /** Returns the JSON Schema (draft 2020-12) of what is written; unknown fields are allowed. */
  public static String schema() {
    try (InputStream in =
        requireNonNull(ReportJson.class.getResourceAsStream(SCHEMA), SCHEMA + " is missing")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns {@code value} as JSON in one line. */
  public String write(T value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes {@code value} in one line, without an end of line.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public void write(T value, Writer out) throws IOException {
    writer.writeValue(out, value);
  }

  /**
   * Writes {@code value} in one line, in UTF-8.
   *
   * @throws IOException if {@code out} cannot be written to, or a text has half of a surrogate
   *     pair, which UTF-8 cannot encode
   */
  public void write(T value, OutputStream out) throws IOException {
    writer.writeValue(out, value);
  }

  /**
   * Writes JSON Lines: each of {@code values} in a line that ends with LF.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public void writeLines(Stream<? extends T> values, Writer out) throws IOException {
    Iterator<? extends T> each = values.iterator();
    while (each.hasNext()) {
      write(each.next(), out);
      out.write('\n');
    }
    out.flush();
  }

  /**
   * Reads what {@code json} says.
   *
   * @throws JsonProcessingException if it is no such JSON; the message says where
   */
  public T read(String json) throws JsonProcessingException {
    return known(reader.readValue(json));
  }

  /**
   * Reads what {@code in} says.
   *
   * @throws JsonProcessingException if it is no such JSON; the message says where
   * @throws IOException if {@code in} cannot be read
   */
  public T read(Reader in) throws IOException {
    return known(reader.readValue(in));
  }

  /**
   * Reads what {@code in} says, in UTF-8, UTF-16 or UTF-32.
   *
   * @throws JsonProcessingException if it is no such JSON; the message says where
   * @throws IOException if {@code in} cannot be read
   */
  public T read(InputStream in) throws IOException {
    try {
      return known(reader.readValue(in));
    } catch (CharConversionException e) {
      throw new JsonMappingException(null, e.getMessage(), START);
    }
  }

  /**
   * Reads JSON Lines as the stream is used, one line at a time. A line that cannot be read does not
   * stop the others. Blank lines are skipped. If {@code in} cannot be read, the stream throws an
   * {@link UncheckedIOException}.
   */
  public Stream<ReportLine<T>> readLines(Reader in) {
    return StreamSupport.stream(new LineSpliterator<>(in, this::read), false);
  }

  /** JSON may be {@code null}, which says nothing. */
  private T known(@Nullable T value) throws JsonProcessingException {
    if (value == null) {
      throw new JsonMappingException(null, "null is no " + type.getSimpleName(), START);
    }
    return value;
  }
}
