package io.github.gongkai.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Place;
import io.github.gongkai.validation.ValidationResult;
import io.github.gongkai.validation.correction.Change;
import io.github.gongkai.validation.correction.Correction;
import io.github.gongkai.validation.correction.Localization;
import io.github.gongkai.validation.narrative.Claim;
import io.github.gongkai.validation.rule.Finding;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes JSON Lines: one object a file, with all its findings. What is unknown is null. */
final class FindingJsonWriter implements FindingWriter {
  private final JsonLines lines;
  private final JsonGenerator json;
  private final Language language;

  FindingJsonWriter(Writer out, Language language) {
    this.lines = new JsonLines(out);
    this.json = lines.json();
    this.language = language;
  }

  @Override
  public void write(String file, ValidationResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeArrayFieldStart("findings");
    for (Finding finding : result.findings()) {
      write(finding);
    }
    json.writeEndArray();
    writeCorrections(result.localize());
    json.writeEndObject();
    lines.end();
  }

  private void writeCorrections(Localization where) throws IOException {
    json.writeBooleanField("correctionIsUnique", where.isUnique());
    json.writeArrayFieldStart("corrections");
    for (Correction correction : where.corrections()) {
      json.writeStartArray();
      for (Change change : correction.changes()) {
        write(change);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void write(Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("address", change.address().toString());
    writeNumber("before", change.before().number());
    json.writeNumberField("after", change.after());
    json.writeStringField("likeness", change.likeness().key());
    json.writeEndObject();
  }

  private void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().key());
    json.writeStringField("outcome", finding.outcome().key());
    json.writeStringField("subject", finding.subject());
    writeNumber("expected", finding.expected());
    writeNumber("actual", finding.actual());
    writeNumber("difference", finding.difference());
    json.writeArrayFieldStart("cells");
    for (AddressedCell cell : finding.cells()) {
      write(cell);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Claim claim : finding.claims()) {
      write(claim);
    }
    json.writeEndArray();
    writeLine(finding.place());
    json.writeStringField("message", finding.message(language.locale()));
    json.writeEndObject();
  }

  private void write(AddressedCell cell) throws IOException {
    json.writeStartObject();
    json.writeStringField("address", cell.address().toString());
    json.writeStringField("state", cell.cell().state().key());
    writeNumber("value", cell.cell().number());
    json.writeEndObject();
  }

  private void write(Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("section", claim.section().key());
    json.writeNumberField("value", claim.figure());
    json.writeStringField("sentence", claim.sentence());
    writeLine(claim.place());
    json.writeEndObject();
  }

  private void writeLine(Optional<Place> place) throws IOException {
    json.writeFieldName("line");
    if (place.isPresent()) {
      json.writeNumber(place.get().line());
    } else {
      json.writeNull();
    }
  }

  private void writeNumber(String name, Optional<BigDecimal> number) throws IOException {
    json.writeFieldName(name);
    if (number.isPresent()) {
      json.writeNumber(number.get());
    } else {
      json.writeNull();
    }
  }
}
