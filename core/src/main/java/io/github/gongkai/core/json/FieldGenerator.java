package io.github.gongkai.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/** Writes the fields of one object into the object that is open. */
final class FieldGenerator extends JsonGeneratorDelegate {
  private int depth;

  FieldGenerator(JsonGenerator json) {
    super(json);
  }

  @Override
  public void writeStartObject(Object value) throws IOException {
    if (depth > 0) {
      super.writeStartObject(value);
    }
    depth++;
  }

  @Override
  public void writeEndObject() throws IOException {
    depth--;
    if (depth > 0) {
      super.writeEndObject();
    }
  }
}
