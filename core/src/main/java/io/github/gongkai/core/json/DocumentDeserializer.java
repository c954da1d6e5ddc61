package io.github.gongkai.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.function.Function;

/**
 * Reads what a document says.
 *
 * @param <T> what is read
 */
final class DocumentDeserializer<T> extends JsonDeserializer<T> {
  private final Function<ReportDocument, T> fromDocument;

  DocumentDeserializer(Function<ReportDocument, T> fromDocument) {
    this.fromDocument = fromDocument;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    ReportDocument document = Documents.reader().readValue(json);
    try {
      return fromDocument.apply(document);
    } catch (IllegalArgumentException e) {
      throw JsonMappingException.from(json, e.getMessage(), e);
    }
  }

  /** Reads as ever: the serializer writes no types. */
  @Override
  public T deserializeWithType(
      JsonParser json, DeserializationContext context, TypeDeserializer type) throws IOException {
    return deserialize(json, context);
  }
}
