package io.github.gongkai.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day such as {@code 2023-01-17}. */
final class DayDeserializer extends JsonDeserializer<LocalDate> {
  @Override
  public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      throw context.wrongTokenException(json, LocalDate.class, JsonToken.VALUE_STRING, null);
    }
    String text = json.getText();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw InvalidFormatException.from(
          json, "not a day such as 2023-01-17", text, LocalDate.class);
    }
  }
}
