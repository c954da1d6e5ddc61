package io.github.gongkai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.StatisticalPeriod;
import io.github.gongkai.model.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes JSON Lines: one object a file. What is unknown is null. */
final class JsonWriter implements ReportWriter {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final JsonGenerator json;
  private final Language language;

  JsonWriter(Writer out, Language language) {
    try {
      this.json = FACTORY.createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.language = language;
  }

  @Override
  public void write(String file, ParseResult result) throws IOException {
    AnnualReport report = result.report();
    json.writeStartObject();
    json.writeStringField("file", file);
    writeHeader(report);
    writeTables(report);
    writeNarrative(report.narrative());
    writeExtras(report);
    writeDiagnostics(result.diagnostics());
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void writeHeader(AnnualReport report) throws IOException {
    Header header = report.header();
    json.writeObjectFieldStart("header");
    writeString("title", header.title());
    writeString("titleAsWritten", report.sources().title().map(Place::raw));
    writeString("agency", header.agency());
    json.writeFieldName("year");
    if (header.year().isPresent()) {
      json.writeNumber(header.year().getAsInt());
    } else {
      json.writeNull();
    }
    json.writeNumberField("edition", report.edition().firstReportYear());
    writeString("publishedOn", header.publishedOn());
    writePeriod(header.period());
    json.writeEndObject();
  }

  private void writePeriod(Optional<StatisticalPeriod> period) throws IOException {
    if (period.isEmpty()) {
      json.writeNullField("period");
      return;
    }
    json.writeObjectFieldStart("period");
    json.writeStringField("from", period.get().from().toString());
    json.writeStringField("to", period.get().to().toString());
    json.writeEndObject();
  }

  private void writeTables(AnnualReport report) throws IOException {
    Form form = report.form();
    json.writeObjectFieldStart("tables");
    for (FormTable table : FormTable.values()) {
      json.writeObjectFieldStart(table.key());
      for (FormRow row : form.rows(table)) {
        json.writeObjectFieldStart(row.key());
        for (FormColumn column : form.columns(row)) {
          writeCell(report, new CellAddress(row, column));
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeCell(AnnualReport report, CellAddress address) throws IOException {
    Cell cell = report.cell(address);
    Optional<Place> place = report.sources().cell(address);
    json.writeObjectFieldStart(address.column().key());
    writeValue(cell);
    json.writeStringField("state", cell.state().key());
    writeString("unit", cell.unit().map(Unit::symbol));
    writeLine(place);
    writeString("raw", place.map(Place::raw));
    json.writeEndObject();
  }

  private void writeNarrative(Outline<String> narrative) throws IOException {
    json.writeObjectFieldStart("narrative");
    writeStrings("preamble", narrative.preamble());
    json.writeObjectFieldStart("sections");
    for (Map.Entry<Section, List<String>> section : narrative.sections().entrySet()) {
      writeStrings(section.getKey().key(), section.getValue());
    }
    json.writeEndObject();
    writeStrings("closing", narrative.closing());
    json.writeEndObject();
  }

  private void writeExtras(AnnualReport report) throws IOException {
    Iterator<Place> places = report.sources().extras().iterator();
    json.writeArrayFieldStart("extras");
    for (Extra extra : report.extras()) {
      json.writeStartObject();
      json.writeStringField("table", extra.table().key());
      json.writeStringField("row", extra.row());
      json.writeStringField("column", extra.column());
      writeValue(extra.cell());
      json.writeStringField("state", extra.cell().state().key());
      json.writeStringField("text", extra.cell().text());
      writeLine(places.hasNext() ? Optional.of(places.next()) : Optional.empty());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeDiagnostics(List<Diagnostic> diagnostics) throws IOException {
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      json.writeStartObject();
      json.writeStringField("code", diagnostic.code().name());
      json.writeStringField("severity", diagnostic.severity().key());
      json.writeStringField("message", diagnostic.message(language.locale()));
      writeLine(diagnostic.place());
      writeString("raw", diagnostic.place().map(Place::raw));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeValue(Cell cell) throws IOException {
    json.writeFieldName("value");
    if (cell.number().isPresent()) {
      json.writeNumber(cell.number().get());
    } else {
      json.writeNull();
    }
  }

  private void writeLine(Optional<Place> place) throws IOException {
    json.writeFieldName("line");
    if (place.isPresent()) {
      json.writeNumber(place.get().line());
    } else {
      json.writeNull();
    }
  }

  private void writeString(String name, Optional<?> value) throws IOException {
    json.writeStringField(name, value.map(Object::toString).orElse(null));
  }

  private void writeStrings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
