package io.github.gongkai.core.csv;

import static io.github.gongkai.model.Edition.EDITION_2021;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.csv.ReportCsv.Use;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Sources;
import io.github.gongkai.model.Unit;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Text from outside comes out of a CSV reader as it was, whatever it is. */
class ReportCsvProperties {
  private static final CellAddress MADE = Csv.address(EDITION_2021, "proactive.rules.made");

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyTextSurvivesTheTidyForm(@ForAll("texts") String file, @ForAll("texts") String raw)
      throws IOException {
    NamedCsvRecord line = tidy(Use.PROGRAM, file, raw);

    assertThat(line.getField("file")).isEqualTo(file);
    assertThat(line.getField("raw")).isEqualTo(raw);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyTextSurvivesTheWideForm(
      @ForAll("texts") String file, @ForAll("texts") String title, @ForAll("texts") String agency)
      throws IOException {
    NamedCsvRecord line = wide(Use.PROGRAM, file, title, agency);

    assertThat(line.getField("file")).isEqualTo(file);
    assertThat(line.getField("title")).isEqualTo(title);
    assertThat(line.getField("agency")).isEqualTo(agency);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void spreadsheetSeesNoFormulaInTheTidyForm(
      @ForAll("texts") String file, @ForAll("texts") String raw) throws IOException {
    NamedCsvRecord line = tidy(Use.SPREADSHEET, file, raw);

    assertThat(line.getField(0)).isEqualTo(neutral(file));
    assertThat(line.getField("raw")).isEqualTo(neutral(raw));
    assertThat(line.getField("value")).isEqualTo("-7");
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void spreadsheetSeesNoFormulaInTheWideForm(
      @ForAll("texts") String file, @ForAll("texts") String title, @ForAll("texts") String agency)
      throws IOException {
    NamedCsvRecord line = wide(Use.SPREADSHEET, file, title, agency);

    assertThat(line.getField(0)).isEqualTo(neutral(file));
    assertThat(line.getField("title")).isEqualTo(neutral(title));
    assertThat(line.getField("agency")).isEqualTo(neutral(agency));
    assertThat(line.getField("proactive.rules.made")).isEqualTo("-7");
  }

  private static String neutral(String text) {
    return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
  }

  private static NamedCsvRecord tidy(Use use, String file, String raw) throws IOException {
    Sources sources = Sources.builder().cell(MADE, new Place(1, 1, 0, raw)).build();
    StringWriter out = new StringWriter();
    ReportCsv.tidy(out, use).write(file, result(report().sources(sources)));
    return Csv.read(out.toString()).get(0);
  }

  private static NamedCsvRecord wide(Use use, String file, String title, String agency)
      throws IOException {
    Header header = Header.builder().title(title).agency(agency).build();
    StringWriter out = new StringWriter();
    ReportCsv.wide(out, use).write(file, result(report().header(header)));
    return Csv.read(out.toString()).get(0);
  }

  private static AnnualReport.Builder report() {
    return AnnualReport.builder(EDITION_2021).cell(MADE, Csv.figure("-7", Unit.CASES));
  }

  private static ParseResult result(AnnualReport.Builder report) {
    return new ParseResult(report.build(), List.of());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> troubled =
        Arbitraries.strings().withChars("=+-@\t\r\n\",;'# 甲1").ofMaxLength(6);
    return Arbitraries.oneOf(troubled, Arbitraries.strings().ofMaxLength(20));
  }
}
