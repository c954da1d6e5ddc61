package io.github.gongkai.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads a figure, and says where one stands that has too many digits to be one. */
final class FigureDeserializer extends JsonDeserializer<BigDecimal> {
  @Override
  public BigDecimal deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (!json.currentToken().isNumeric()) {
      return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
    }
    try {
      return json.getDecimalValue();
    } catch (NumberFormatException e) {
      throw InvalidFormatException.from(json, "not a figure", json.getText(), BigDecimal.class);
    }
  }
}
