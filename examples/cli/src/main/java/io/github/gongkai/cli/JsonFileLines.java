package io.github.gongkai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;

/**
 * JSON Lines: objects whose first field is the file.
 *
 * @param second the name of their second field, which tells them from other such objects
 */
record JsonFileLines(String second) implements FileLines {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String START = "{\"file\":\"";

  @Override
  public String written(String file) {
    return file;
  }

  @Override
  public Optional<String> file(String line) {
    if (!line.startsWith(START)) {
      return Optional.empty();
    }
    try (JsonParser json = FACTORY.createParser(line)) {
      json.nextToken();
      json.nextFieldName();
      String file = json.nextTextValue();
      return second.equals(json.nextFieldName()) ? Optional.of(file) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean mayBegin(String text) {
    return text.startsWith(START) || START.startsWith(text);
  }

  @Override
  public boolean isQuotedOverLines() {
    return false;
  }
}
