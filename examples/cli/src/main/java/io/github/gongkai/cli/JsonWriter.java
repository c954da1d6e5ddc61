package io.github.gongkai.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.json.GongkaiModule;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON Lines: the object that the library writes of a result, after the file it is of. */
final class JsonWriter implements ResultWriter {
  private final JsonLines lines;
  private final ObjectMapper mapper;

  JsonWriter(Writer out, Language language) {
    this.lines = new JsonLines(out);
    this.mapper =
        JsonMapper.builder().addModule(new GongkaiModule().locale(language.locale())).build();
  }

  @Override
  public void write(String file, ParseResult result) throws IOException {
    mapper.writeValue(lines.json(), new FileResult(file, result));
    lines.end();
  }

  private record FileResult(@JsonProperty String file, @JsonUnwrapped ParseResult result) {}
}
