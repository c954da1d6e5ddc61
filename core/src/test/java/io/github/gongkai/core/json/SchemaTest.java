package io.github.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema is that of the code, and allows what is written and nothing that is refused. */
class SchemaTest {
  private static final String WRITE = "gongkai.schema.write";
  private static final Path FILE =
      Path.of("src/main/resources/io/github/gongkai/core/json/report.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources(false)))
          .getSchema(ReportJson.schema(), InputFormat.JSON);
  private static final String WHOLE = ReportJson.results().write(Samples.full());

  @Test
  void schemaIsThatOfTheCode() throws IOException {
    String generated = SchemaText.generate();
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(FILE, generated);
    }

    assertThat(Files.readString(FILE))
        .as("%s; to write it anew: mvn -pl core test -Dtest=SchemaTest -D%s=true", FILE, WRITE)
        .isEqualTo(generated);
  }

  @Test
  void schemaIsThatOfTheFile() throws IOException {
    assertThat(ReportJson.schema()).isEqualTo(Files.readString(FILE));
  }

  @ParameterizedTest
  @EnumSource
  void everyCellOfAnEditionIsAllowed(Edition edition) {
    AnnualReport.Builder report = AnnualReport.builder(edition);
    Form.of(edition).cells().forEach(address -> report.cell(address, Cell.blank()));

    assertThat(errors(ReportJson.reports().write(report.build()))).isEmpty();
  }

  @Test
  void whatStandsInAResultIsAllowed() {
    assertThat(errors(WHOLE)).isEmpty();
    assertThat(
            errors(ReportJson.results(new GongkaiModule().withoutPlaces()).write(Samples.full())))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = Broken.LINES)
  void whatIsRefusedIsNotAllowed(String part, String broken) {
    assertThat(errors(Broken.json(WHOLE, part, broken))).isNotEmpty();
  }

  @Test
  void rowOfTheOtherEditionIsNotAllowed() {
    String json = Broken.json(WHOLE, "'other.notCorrected':{", "'other':{");

    assertThat(errors(json))
        .singleElement()
        .satisfies(e -> assertThat(e.toString()).contains("/tables/requests", "'other'"));
  }

  @Test
  void fieldsMayBeAdded() {
    assertThat(errors(WHOLE.replace("\"state\":", "\"note\":1,\"state\":"))).isEmpty();
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void whateverAResultSaysIsAllowed(@ForAll("results") ParseResult result) {
    assertThat(errors(ReportJson.results().write(result))).isEmpty();
  }

  @Provide
  Arbitrary<ParseResult> results() {
    return AnyResult.results();
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
