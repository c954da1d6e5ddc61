package io.github.gongkai.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads one of the constants that a number stands for. Jackson would take the number as text too.
 *
 * @param <T> the type of the constants
 */
final class NumberedDeserializer<T extends Enum<T>> extends JsonDeserializer<T> {
  private final Class<T> type;
  private final Map<Integer, T> constants;

  NumberedDeserializer(Class<T> type, Function<T, Integer> number) {
    this.type = type;
    this.constants = new TreeMap<>();
    for (T constant : type.getEnumConstants()) {
      constants.put(number.apply(constant), constant);
    }
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      throw context.wrongTokenException(json, type, JsonToken.VALUE_NUMBER_INT, null);
    }
    int number = json.getIntValue();
    T constant = constants.get(number);
    if (constant == null) {
      throw context.weirdNumberException(number, type, "expected one of " + constants.keySet());
    }
    return constant;
  }
}
