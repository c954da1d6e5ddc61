package io.github.gongkai.core.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Severity;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Writes and reads documents with the generator or parser of the application, but not with its
 * mapper: naming, inclusion, typing and leniency of the application do not change the shape.
 */
final class Documents {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .addMixIn(CellState.class, Keyed.class)
          .addMixIn(FormTable.class, Keyed.class)
          .addMixIn(Section.class, Keyed.class)
          .addMixIn(Severity.class, Keyed.class)
          .addMixIn(Unit.class, Symbolic.class)
          .addMixIn(Edition.class, Dated.class)
          .withCoercionConfig(LogicalType.Textual, Documents::refuse)
          .addModule(
              new SimpleModule()
                  .addDeserializer(
                      Edition.class,
                      new NumberedDeserializer<>(Edition.class, Edition::firstReportYear))
                  .addDeserializer(
                      Version.class, new NumberedDeserializer<>(Version.class, Version::number))
                  .addDeserializer(BigDecimal.class, new FigureDeserializer())
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new DayDeserializer()))
          .build();

  private static final ObjectReader READER = MAPPER.readerFor(ReportDocument.class);
  private static final ObjectWriter WRITER = MAPPER.writer();

  private Documents() {}

  static ObjectReader reader() {
    return READER;
  }

  static ObjectWriter writer() {
    return WRITER;
  }

  private static void refuse(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  private interface Keyed {
    @JsonValue
    String key();
  }

  private interface Symbolic {
    @JsonValue
    String symbol();
  }

  private interface Dated {
    @JsonValue
    int firstReportYear();
  }
}
