package io.github.gongkai.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;

/** What the schema says that no type says: which cells an edition has, and what goes together. */
final class SchemaRules {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SchemaRules() {}

  static void addTo(ObjectNode schema) {
    schema.put("title", "Annual report on open government information, version 1");
    for (Edition edition : Edition.values()) {
      addTables(schema, Form.of(edition));
    }
    for (String cell : new String[] {"Cell", "Extra"}) {
      addStates((ObjectNode) schema.at("/$defs/" + cell));
    }
    for (String placed : new String[] {"Cell", "Diagnostic"}) {
      addPlace((ObjectNode) schema.at("/$defs/" + placed));
    }
  }

  private static void addTables(ObjectNode schema, Form form) {
    String name = "Tables" + form.edition();
    ObjectNode condition = schema.withArray("allOf").addObject();
    condition
        .withObject("/if/properties/header/properties/edition")
        .put("const", form.edition().firstReportYear());
    condition.withObject("/then/properties/tables").put("$ref", "#/$defs/" + name);
    schema.withObject("/$defs").set(name, tables(form));
  }

  private static ObjectNode tables(Form form) {
    ObjectNode tables = closed();
    for (FormTable table : FormTable.values()) {
      ObjectNode rows = closed();
      form.rows(table).forEach(row -> properties(rows).set(row.key(), columns(form, row)));
      properties(tables).set(table.key(), rows);
    }
    return tables;
  }

  private static ObjectNode columns(Form form, FormRow row) {
    ObjectNode columns = closed();
    form.columns(row)
        .forEach(c -> properties(columns).putObject(c.key()).put("$ref", "#/$defs/Cell"));
    return columns;
  }

  private static ObjectNode closed() {
    ObjectNode object = JSON.objectNode().put("type", "object");
    object.putObject("properties");
    return object.put("additionalProperties", false);
  }

  private static ObjectNode properties(ObjectNode object) {
    return object.withObject("/properties");
  }

  /**
   * A cell has a value if, and a unit only if, it is reported; none, or a blank one, has no text.
   */
  private static void addStates(ObjectNode cell) {
    cell.withObject("/if/properties/state").put("const", CellState.REPORTED.key());
    cell.withObject("/then/properties/value").put("type", "number");
    cell.withObject("/then").putArray("required").add("value");
    ObjectNode other = cell.withObject("/else");
    other.withObject("/properties/value").put("type", "null");
    other.withObject("/properties/unit").put("type", "null");
    other
        .withObject("/if/properties/state")
        .putArray("enum")
        .add(CellState.BLANK.key())
        .add(CellState.ABSENT.key());
    other.withObject("/then/properties/text").put("const", "");
  }

  /** A place has all its parts or none. */
  private static void addPlace(ObjectNode placed) {
    for (String part : new String[] {"line", "column", "offset", "raw"}) {
      placed
          .withObject("/dependentRequired")
          .putArray(part)
          .add("line")
          .add("column")
          .add("offset")
          .add("raw");
    }
  }
}
