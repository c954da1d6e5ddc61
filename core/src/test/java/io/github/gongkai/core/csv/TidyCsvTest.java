package io.github.gongkai.core.csv;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Sources;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TidyCsvTest {
  private static final CellAddress RECEIVED =
      Csv.address(EDITION_2021, "requests.newlyReceived.total");
  private static final CellAddress CARRIED =
      Csv.address(EDITION_2021, "requests.carriedOver.total");

  @Test
  void headerStandsThereWithoutAnyReport() {
    assertThat(Csv.write(ReportCsv::tidy))
        .isEqualTo("file,table,row,column,value,state,unit,line,raw\n");
  }

  @Test
  void cellsAreLinesInTheOrderOfTheForm() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2021)
            .cell(RECEIVED, Csv.figure("1234", Unit.CASES))
            .cell(CARRIED, Cell.blank())
            .sources(
                Sources.builder()
                    .cell(RECEIVED, new Place(30, 9, 500, "1,234"))
                    .cell(CARRIED, new Place(31, 9, 520, " "))
                    .build())
            .build();

    assertThat(Csv.write(ReportCsv::tidy, report))
        .contains(
            "\n1.txt,requests,newlyReceived,total,1234,reported,件,30,\"1,234\"\n",
            "\n1.txt,requests,carriedOver,naturalPerson,,absent,,,\n",
            "\n1.txt,requests,carriedOver,total,,blank,,31, \n");
  }

  @ParameterizedTest
  @EnumSource
  void everyCellOfTheFormHasALine(Edition edition) {
    assertThat(Csv.read(Csv.write(ReportCsv::tidy, AnnualReport.builder(edition).build())))
        .extracting(l -> l.getField("table") + "." + l.getField("row") + "." + l.getField("column"))
        .isEqualTo(Form.of(edition).cells().stream().map(Object::toString).toList());
  }

  @Test
  void reportsOfBothEditionsStandUnderOneHeader() {
    String csv =
        Csv.write(
            ReportCsv::tidy,
            AnnualReport.builder(EDITION_2019).build(),
            AnnualReport.builder(EDITION_2021).build());

    assertThat(csv.lines()).hasSize(1 + 198 + 200);
    assertThat(csv).endsWith("\n").doesNotContain("\r", "\n\n");
    assertThat(Csv.read(csv)).extracting(l -> l.getField("file")).contains("1.txt", "2.txt");
  }

  @Test
  void stateSaysWhyAValueIsMissing() {
    List<Cell> cells =
        List.of(
            Cell.blank(),
            new Cell.NotApplicable("/"),
            new Cell.Unreadable("1O"),
            Cell.absent(),
            Csv.figure("0", Unit.CASES));

    assertThat(cells)
        .extracting(cell -> first(AnnualReport.builder(EDITION_2021).cell(firstCell(), cell)))
        .containsExactly(
            ",blank,,,", ",notApplicable,,,", ",unreadable,,,", ",absent,,,", "0,reported,件,,");
  }

  @ParameterizedTest
  @CsvSource({
    "1E+2, 100",
    "1.50, 1.50",
    "-7, -7",
    "1E-9, 0.000000001",
    "123456789012, 123456789012"
  })
  void valueIsAPlainDecimal(BigDecimal figure, String value) {
    Cell cell = new Cell.Reported(figure, Optional.empty(), "?");

    assertThat(first(AnnualReport.builder(EDITION_2021).cell(firstCell(), cell)))
        .isEqualTo(value + ",reported,,,");
  }

  private static CellAddress firstCell() {
    return Form.of(EDITION_2021).cells().get(0);
  }

  private static String first(AnnualReport.Builder report) {
    String line = Csv.write(ReportCsv::tidy, report.build()).lines().toList().get(1);
    return line.substring("1.txt,proactive,rules,made,".length());
  }
}
