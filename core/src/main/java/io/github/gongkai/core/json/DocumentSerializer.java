package io.github.gongkai.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.util.function.Function;

/**
 * Writes the document of a value.
 *
 * @param <T> what is written
 */
final class DocumentSerializer<T> extends JsonSerializer<T> {
  private final Function<T, ReportDocument> toDocument;
  private final boolean isUnwrapping;

  DocumentSerializer(Function<T, ReportDocument> toDocument) {
    this(toDocument, false);
  }

  private DocumentSerializer(Function<T, ReportDocument> toDocument, boolean isUnwrapping) {
    this.toDocument = toDocument;
    this.isUnwrapping = isUnwrapping;
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    JsonGenerator target = isUnwrapping ? new FieldGenerator(json) : json;
    Documents.writer().writeValue(target, toDocument.apply(value));
  }

  /** Writes as ever, without a type: both types are final. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
      throws IOException {
    serialize(value, json, provider);
  }

  /** Returns a serializer of the fields alone, whose names stay as they are. */
  @Override
  public JsonSerializer<T> unwrappingSerializer(NameTransformer names) {
    return new DocumentSerializer<>(toDocument, true);
  }

  @Override
  public boolean isUnwrappingSerializer() {
    return isUnwrapping;
  }
}
