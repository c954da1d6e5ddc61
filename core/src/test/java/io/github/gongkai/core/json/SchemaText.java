package io.github.gongkai.core.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.github.gongkai.model.Section;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the schema: the objects from the records, the tables from the forms. */
final class SchemaText {
  private static final ObjectMapper MAPPER = new JsonMapper();

  private SchemaText() {}

  static String generate() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(
            MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
    config.with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.ENUM_KEYWORD_FOR_SINGLE_VALUES);
    config
        .forFields()
        .withNullableCheck(field -> mayMiss(field) && !isLeftOut(field))
        .withRequiredCheck(field -> !mayMiss(field))
        .withNumberInclusiveMinimumResolver(SchemaText::least)
        .withNumberInclusiveMaximumResolver(SchemaText::most);
    config
        .forTypesInGeneral()
        .withPropertySorter((unused, unusedToo) -> 0) // as declared
        .withDefinitionNamingStrategy((key, context) -> name(key.getType()))
        .withCustomDefinitionProvider(SchemaText::definition);
    ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(ReportDocument.class);
    SchemaRules.addTo(schema);
    return schema.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }

  /** Returns the name of a record without {@code Document}, and of what it is made of. */
  private static String name(ResolvedType type) {
    StringBuilder name = new StringBuilder();
    type.getTypeParameters().forEach(parameter -> name.append(name(parameter)));
    return name.append(type.getErasedType().getSimpleName().replace("Document", "")).toString();
  }

  private static boolean mayMiss(FieldScope field) {
    return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Returns whether what is unknown is left out, instead of being null. */
  private static boolean isLeftOut(FieldScope field) {
    return field.getAnnotation(JsonInclude.class) != null;
  }

  private static @Nullable BigDecimal least(FieldScope field) {
    return switch (field.getName()) {
      case "line", "column" -> isInt(field) ? BigDecimal.ONE : null;
      case "offset" -> BigDecimal.ZERO;
      default -> isInt(field) ? BigDecimal.valueOf(Integer.MIN_VALUE) : null;
    };
  }

  private static @Nullable BigDecimal most(FieldScope field) {
    return isInt(field) ? BigDecimal.valueOf(Integer.MAX_VALUE) : null;
  }

  private static boolean isInt(FieldScope field) {
    Class<?> type = field.getType().getErasedType();
    return type == Integer.class || type == int.class;
  }

  private static @Nullable CustomDefinition definition(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    if (raw == LocalDate.class) {
      return inline(MAPPER.createObjectNode().put("type", "string").put("format", "date"));
    }
    if (raw.isEnum()) {
      return inline(constants(raw));
    }
    List<ResolvedType> parameters = type.typeParametersFor(Map.class);
    if (parameters == null) {
      return null;
    }
    ObjectNode values = context.createDefinitionReference(parameters.get(1));
    return inline(
        parameters.get(0).getErasedType() == Section.class ? bySection(values) : byName(values));
  }

  /** Returns the constants as the code writes them. */
  private static ObjectNode constants(Class<?> type) {
    ObjectNode constants = MAPPER.createObjectNode();
    for (Object constant : type.getEnumConstants()) {
      try {
        constants
            .withArray("enum")
            .add(MAPPER.readTree(Documents.writer().writeValueAsString(constant)));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
    return constants;
  }

  private static ObjectNode bySection(ObjectNode values) {
    ObjectNode sections = MAPPER.createObjectNode().put("type", "object");
    for (Section section : Section.values()) {
      sections.withObject("/properties").set(section.key(), values);
    }
    return sections.put("additionalProperties", false);
  }

  private static ObjectNode byName(ObjectNode values) {
    ObjectNode object = MAPPER.createObjectNode().put("type", "object");
    object.set("additionalProperties", values);
    return object;
  }

  private static CustomDefinition inline(ObjectNode node) {
    return new CustomDefinition(
        node, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES);
  }
}
